// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notesview.h"

#include "list/rowpainting.h"
#include "notes/noteslistmodel.h"
#include "support/metrics.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Dateline::Notes {

using namespace Support;

namespace {

constexpr int side = Metrics::gap; ///< Between cards and the edges.
constexpr int between = Metrics::gap;
constexpr int sliceMilliseconds = 4;

} // namespace

NotesView::NotesView(NotesListModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    watchModel();
    setModel(model);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAutoScroll(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always, so that cards do not change their width with their number.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    m_measuring.setInterval(0);
    connect(&m_measuring, &QTimer::timeout, this, &NotesView::measureSome);
    // The buttons are for the keyboard as well, which goes into them.
    connect(qApp, &QApplication::focusChanged, this, &NotesView::placeButtons);
    forgetHeights();
}

NotesView::~NotesView()
{
    // Its children take the keyboard with them when they go.
    disconnect(qApp, nullptr, this, nullptr);
}

void NotesView::watchModel()
{
    // Connected before the base class: it sees the rows as they were.
    const auto begin = [this] {
        m_kept = keptPlace();
        m_isModelChanging = true;
    };
    const auto end = [this] {
        m_isModelChanging = false;
        place();
        restore(m_kept);
        m_measuring.start();
        viewport()->update();
    };
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, end);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, end);
}

void NotesView::setContext(const QString &creator, const NoteDocument::IsGone &isGone)
{
    m_style.creator = creator;
    m_style.isGone = isGone;
    refreshCards();
}

void NotesView::refreshCards()
{
    m_cards.clear();
    viewport()->update();
}

void NotesView::reset()
{
    QListView::reset();
    m_heights.clear();
    m_whole.clear();
    m_cards.clear();
    m_hovered.clear();
    place();
    verticalScrollBar()->setValue(0);
    measureVisible();
    m_measuring.start();
    placeButtons();
}

int NotesView::cardWidth() const
{
    return std::max(20 * Metrics::unit, viewport()->width() - side - Metrics::tight);
}

int NotesView::headingHeight() const
{
    return List::lineHeight(m_style.font) + Metrics::margin;
}

bool NotesView::hasHeading(int row) const
{
    return m_model->annotation(row).isOrphan() && (row == 0 || !m_model->annotation(row - 1).isOrphan());
}

int NotesView::estimate(const Annotation &annotation) const
{
    const int line = List::lineHeight(m_style.font);
    const int width = std::max(1, cardWidth() / std::max(1, fontMetrics().averageCharWidth()));
    const auto quote = std::min<qsizetype>(4, 1 + annotation.anchor.quote.size() / width);
    const auto note = annotation.note.isEmpty() ? 0 : 1 + annotation.note.size() / width;
    return int(quote + note + (annotation.tags.isEmpty() ? 0 : 1)) * line + 12 * Metrics::unit;
}

void NotesView::place()
{
    const int count = m_model->rowCount();
    m_tops.resize(size_t(count) + 1);
    int top = Metrics::gap;
    for (int row = 0; row < count; ++row) {
        m_tops[row] = top;
        Height &height = m_heights[m_model->annotation(row).id];
        if (height.pixels == 0)
            height.pixels = estimate(m_model->annotation(row));
        top += height.pixels + between + (hasHeading(row) ? headingHeight() : 0);
    }
    m_tops[count] = top;
    updateGeometries();
}

const NoteCard *NotesView::card(int row) const
{
    const Annotation &annotation = m_model->annotation(row);
    if (NoteCard *known = m_cards.object(annotation.id))
        return known;
    const auto quote = m_whole.contains(annotation.id) ? NoteCard::Quote::Whole : NoteCard::Quote::Short;
    auto *card = new NoteCard(annotation, m_style, quote);
    if (annotation.id == m_liveId && m_live)
        card->setSlot(m_slot, m_live->height());
    m_cards.insert(annotation.id, card);
    return card;
}

bool NotesView::measure(int row)
{
    Height &height = m_heights[m_model->annotation(row).id];
    if (height.isKnown)
        return false;
    const int before = std::exchange(height.pixels, card(row)->height());
    height.isKnown = true;
    return before != height.pixels;
}

NotesView::Place NotesView::keptPlace() const
{
    const int count = m_model->rowCount();
    if (m_isModelChanging || count == 0 || int(m_tops.size()) != count + 1)
        return m_kept;
    const auto placeOf = [this](int row) {
        return Place{m_model->annotation(row).id, m_tops[row] - verticalOffset()};
    };
    // What is written in must not move, then what the keyboard is in, then what is at the top.
    const int bottom = verticalOffset() + viewport()->height();
    for (const QString &id : {m_liveId, currentId()}) {
        const int row = id.isEmpty() ? -1 : m_model->rowOfId(id);
        if (row >= 0 && m_tops[row] < bottom && m_tops[row + 1] > verticalOffset())
            return placeOf(row);
    }
    return placeOf(rowAt(verticalOffset()));
}

void NotesView::restore(const Place &place)
{
    const int row = m_model->rowOfId(place.id);
    if (row >= 0 && verticalOffset() > 0)
        verticalScrollBar()->setValue(m_tops[row] - place.y);
    measureVisible(place.id);
    placeLive();
    placeButtons();
}

int NotesView::rowAt(int y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(0, int(after - m_tops.begin()) - 1);
}

void NotesView::measureVisible(const QString &fixed)
{
    if (m_isSettling || m_isModelChanging || m_model->rowCount() == 0)
        return;
    const QScopedValueRollback settling(m_isSettling, true);
    for (int round = 0; round < 8; ++round) {
        const int first = rowAt(verticalOffset());
        const int last = rowAt(verticalOffset() + viewport()->height());
        const int wanted = fixed.isEmpty() ? -1 : m_model->rowOfId(fixed);
        int kept = wanted >= first && wanted <= last ? wanted : first;
        while (kept != wanted && kept < last && !m_heights[m_model->annotation(kept).id].isKnown)
            ++kept;
        const int y = m_tops[kept] - verticalOffset();
        bool isOther = false;
        for (int row = first; row <= last; ++row)
            isOther = measure(row) || isOther;
        if (!isOther)
            return;
        place();
        if (verticalOffset() > 0)
            verticalScrollBar()->setValue(m_tops[kept] - y);
    }
}

void NotesView::measureSome()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const Place kept = keptPlace();
    bool isOther = false;
    int row = 0;
    for (; row < m_model->rowCount() && elapsed.elapsed() < sliceMilliseconds; ++row)
        isOther = measure(row) || isOther;
    if (row == m_model->rowCount())
        m_measuring.stop();
    if (!isOther)
        return;
    place();
    restore(kept);
}

void NotesView::forgetHeights()
{
    const Place kept = keptPlace();
    m_cards.clear();
    for (Height &height : m_heights)
        height.isKnown = false;
    m_style.font = font();
    m_style.palette = palette();
    m_style.width = cardWidth();
    if (m_live)
        resizeLive();
    place();
    restore(kept);
    m_measuring.start();
    viewport()->update();
}

void NotesView::doItemsLayout()
{
    // Not QListView's: it would lay out every row.
    QAbstractItemView::doItemsLayout();
}

void NotesView::updateGeometries()
{
    verticalScrollBar()->setSingleStep(List::lineHeight(m_style.font) * 2);
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height()));
    verticalScrollBar()->setRange(0,
                                  std::max(0, (m_tops.empty() ? 0 : m_tops.back()) - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

int NotesView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect NotesView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() + 1 >= int(m_tops.size()))
        return {};
    return {0, m_tops[index.row()] - verticalOffset(), viewport()->width(),
            m_tops[index.row() + 1] - m_tops[index.row()]};
}

QRect NotesView::cardArea(const QModelIndex &index) const
{
    QRect area = visualRect(index);
    if (hasHeading(index.row()))
        area.setTop(area.top() + headingHeight());
    return {side, area.top(), m_style.width, area.height() - between};
}

QModelIndex NotesView::indexAt(const QPoint &point) const
{
    if (m_model->rowCount() == 0 || int(m_tops.size()) != m_model->rowCount() + 1)
        return {};
    const QModelIndex index = m_model->index(rowAt(point.y() + verticalOffset()));
    return cardArea(index).contains(point) ? index : QModelIndex();
}

void NotesView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || int(m_tops.size()) != m_model->rowCount() + 1)
        return;
    measure(index.row());
    place();
    const QRect area = visualRect(index);
    const int page = viewport()->height();
    const bool isInside = area.top() >= 0 && area.bottom() < page;
    if (hint == EnsureVisible && isInside)
        return;
    int y = area.top() < 0 ? Metrics::gap : page - area.height();
    if (hint == PositionAtTop || area.height() > page)
        y = Metrics::gap;
    else if (hint == PositionAtCenter)
        y = (page - area.height()) / 2;
    {
        const QScopedValueRollback settling(m_isSettling, true);
        verticalScrollBar()->setValue(area.top() + verticalOffset() - y);
    }
    // Its own place counts, not that of what stands above it.
    const Place kept{m_model->annotation(index.row()).id, visualRect(index).top()};
    for (int row = rowAt(verticalOffset()), last = rowAt(verticalOffset() + page); row <= last; ++row)
        measure(row);
    place();
    restore(kept);
    viewport()->update();
}

void NotesView::showArea(const QRect &area)
{
    const int below = area.bottom() + Metrics::gap - viewport()->height();
    const int above = area.top() - Metrics::gap;
    if (below > 0 || above < 0)
        verticalScrollBar()->setValue(verticalOffset() + (above < 0 ? above : below));
}

void NotesView::setCurrentId(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    if (index != currentIndex())
        setCurrentIndex(index);
    scrollTo(index);
}

QString NotesView::currentId() const
{
    return currentIndex().data(NoteIdRole).toString();
}

void NotesView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    const Place kept = keptPlace();
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const QString id = m_model->annotation(row).id;
        m_cards.remove(id);
        m_heights[id].isKnown = false;
    }
    place();
    restore(kept);
    m_measuring.start();
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void NotesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    placeButtons();
    viewport()->update();
    if (m_isUsers && current.isValid())
        Q_EMIT chosen(current.data(NoteIdRole).toString());
}

} // namespace Dateline::Notes
