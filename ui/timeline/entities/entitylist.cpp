// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/entitylist.h"

#include "support/emptystate.h"
#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"
#include "timeline/entities/entitylistview.h"
#include "timeline/entities/kindswitch.h"
#include "timeline/entities/readingstrip.h"
#include "timeline/models/entitylistmodel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Dateline::TimelinePanel {

using namespace Support;
using namespace Qt::StringLiterals;
using Timeline::EntityListModel;

namespace {

constexpr int furthestRow = 5000; ///< Rows behind it are not fetched only to show what was chosen.

} // namespace

EntityList::EntityList(EntityListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_searchIcon(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_kinds(new KindSwitch(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_reading(new ReadingStrip(this))
{
    // Connected before the view: it sees the rows as they were.
    connect(model, &EntityListModel::modelAboutToBeReset, this, [this] { m_kept = keptPlace(); });
    m_view = new EntityListView(model, m_stack);
    connect(model, &EntityListModel::modelReset, this, [this] { restore(m_kept); });
    arrange();
    connectView();
    setIcons();
    translated(this, [this] { setTexts(); });
}

void EntityList::arrange()
{
    m_field->setObjectName(u"nameField"_s);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_view->setObjectName(u"nameList"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_field);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Metrics::margin, Metrics::gap, Metrics::margin, Metrics::gap);
    head->setSpacing(Metrics::gap);
    head->addWidget(m_field);
    head->addWidget(m_kinds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_reading);
}

void EntityList::connectView()
{
    connect(m_field, &QLineEdit::textChanged, this, &EntityList::applyFilter);
    connect(m_kinds, &KindSwitch::kindChosen, this, &EntityList::applyFilter);
    connect(m_view, &EntityListView::chosen, this, &EntityList::chosen);
    connect(m_view, &EntityListView::togetherRequested, this, &EntityList::togetherRequested);
    connect(m_view, &EntityListView::compareRequested, this, &EntityList::compareRequested);
    connect(m_view, &EntityListView::menuRequested, this, &EntityList::contextMenuRequested);
    connect(m_view, &EntityListView::mergeRequested, this, &EntityList::mergeRequested);
    connect(m_view, &EntityListView::leftAtTop, this, &EntityList::focusSearch);
}

void EntityList::setTexts()
{
    setAccessibleName(tr("Names"));
    m_field->setPlaceholderText(tr("Find a name"));
    m_field->setAccessibleName(tr("Find a name"));
    m_field->setToolTip(tr("Find a person, an organisation or a place by any of its names, in any script"));
    m_view->setAccessibleName(tr("Names in the articles"));
    showState();
}

void EntityList::setIcons()
{
    m_searchIcon->setIcon(symbolicIcon(u"search"_s, palette()));
}

void EntityList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

QSize EntityList::sizeHint() const
{
    return {75 * Metrics::unit, 150 * Metrics::unit};
}

QString EntityList::currentId() const
{
    return m_view->currentIndex().data(EntityListModel::IdRole).toString();
}

void EntityList::setShown(const QString &id)
{
    if (m_shown == id)
        return;
    m_shown = id;
    selectShown();
}

void EntityList::setTogether(const QSet<QString> &ids)
{
    m_view->setTogether(ids);
}

void EntityList::setFacts(NameFacts *facts)
{
    m_view->setFacts(facts);
}

void EntityList::setHasLibrary(bool hasLibrary)
{
    m_hasLibrary = hasLibrary;
    showState();
}

void EntityList::setFailed(bool hasFailed)
{
    m_hasFailed = hasFailed;
    showState();
}

void EntityList::setPending(qint64 versions, bool isBeingRead)
{
    m_reading->setPending(versions, isBeingRead);
    showState();
}

void EntityList::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void EntityList::clearFilter()
{
    m_kinds->setKind({});
    m_field->clear();
    applyFilter();
}

void EntityList::applyFilter()
{
    const QScopedValueRollback filtering(m_isFiltering, true);
    m_model->setFilter(m_field->text(), m_kinds->kind());
}

bool EntityList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Escape clears the field before it does anything else in the window.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleFieldKey(key->key(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

bool EntityList::handleFieldKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        m_field->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        enterList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->rowCount() == 0)
            return true;
        if (modifiers & Qt::ControlModifier)
            Q_EMIT togetherRequested(m_model->entry(0).entity.id);
        else if (modifiers & Qt::ShiftModifier)
            Q_EMIT compareRequested(m_model->entry(0).entity.id);
        else
            Q_EMIT chosen(m_model->entry(0).entity.id);
        return true;
    default:
        return false;
    }
}

void EntityList::enterList()
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex current = m_view->currentIndex();
    const bool isSeen =
        current.isValid() && m_view->viewport()->rect().intersects(m_view->visualRect(current));
    if (!isSeen)
        m_view->setCurrentIndex(m_model->index(0));
    m_view->setFocus(Qt::TabFocusReason);
}

EntityList::Place EntityList::keptPlace() const
{
    Place place;
    place.current = currentId();
    place.isAtTop = m_view->verticalScrollBar()->value() == 0;
    QModelIndex kept = m_view->currentIndex();
    const QRect area = m_view->viewport()->rect();
    if (!kept.isValid() || !area.intersects(m_view->visualRect(kept)))
        kept = m_view->indexAt({area.center().x(), 1});
    place.id = kept.data(EntityListModel::IdRole).toString();
    place.y = kept.isValid() ? m_view->visualRect(kept).top() : 0;
    return place;
}

void EntityList::restore(const Place &place)
{
    selectShown();
    // What the keyboard was at before something else is looked for is not what it should be at then.
    const int current = m_isFiltering ? -1 : m_model->rowOfId(place.current);
    if (current >= 0 && current < furthestRow) {
        m_model->fetchTo(current);
        m_view->selectionModel()->setCurrentIndex(m_model->index(current), QItemSelectionModel::NoUpdate);
    }
    const int row = m_isFiltering || place.isAtTop ? -1 : m_model->rowOfId(place.id);
    if (row >= 0 && row < furthestRow) {
        m_model->fetchTo(row + EntityListModel::rowsAtOnce);
        m_view->setTopOf(row, place.y);
    } else {
        m_view->scrollToTop();
    }
    showState();
}

void EntityList::selectShown()
{
    const int row = m_model->rowOfId(m_shown);
    if (row < 0 || row >= furthestRow) {
        m_view->selectionModel()->clearSelection();
        return;
    }
    m_model->fetchTo(row);
    m_view->selectionModel()->select(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void EntityList::showState()
{
    const bool isWaiting = m_hasLibrary && !m_model->catalogue() && !m_hasFailed;
    const bool isShown = m_model->total() > 0 || isWaiting;
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_view) : m_empty);
    if (isShown)
        return;
    if (!m_hasLibrary) {
        m_empty->setText(tr("No library"), tr("Names appear here once there are articles."));
    } else if (!m_model->catalogue()) {
        m_empty->setText(tr("Names could not be read"), tr("Something kept the library from being read."));
        m_empty->addButton(tr("Try Again"), tr("Reads the names of the library again"),
                           [this] { Q_EMIT retryRequested(); });
    } else if (!m_model->catalogue()->entries().isEmpty()) {
        showNothingFound();
    } else if (m_reading->isBeingRead()) {
        m_empty->setText(tr("Reading names"), tr("The first ones appear in a moment."));
    } else if (m_reading->pending() > 0) {
        m_empty->setText(tr("No names yet"), tr("The next import reads them from the articles."));
    } else {
        m_empty->setText(tr("No names"), tr("The articles name no person, organisation or place."));
    }
}

void EntityList::showNothingFound()
{
    const QString text = m_model->text().trimmed();
    if (!text.isEmpty())
        m_empty->setText(tr("Nothing found"), m_model->kind()
                                                  ? tr("Nothing of this kind has the name “%1”.").arg(text)
                                                  : tr("Nothing has the name “%1”.").arg(text));
    else if (m_model->kind())
        m_empty->setText(tr("No names"), m_model->counts().isLimited()
                                             ? tr("The articles in the list name none of this kind.")
                                             : tr("The articles name none of this kind."));
    else
        m_empty->setText(tr("No names"),
                         tr("The articles in the list name no person, organisation or place."));
    if (!text.isEmpty() || m_model->kind())
        m_empty->addButton(tr("Clear"), tr("Show all names of all kinds"), [this] {
            clearFilter();
            focusSearch();
        });
}

} // namespace Dateline::TimelinePanel
