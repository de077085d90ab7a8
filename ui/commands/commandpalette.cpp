// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandpalette.h"

#include "commands/actionprovider.h"
#include "commands/articleprovider.h"
#include "commands/palettedelegate.h"
#include "commands/palettemodel.h"
#include "commands/valueprovider.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace Dateline::Commands {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int innerWidth = 150 * Metrics::unit;
constexpr int shadow = 5 * Metrics::unit; ///< Around the box.
constexpr int shownRows = 12;
constexpr int entriesOfOne = 100; ///< When one kind is asked alone.
constexpr int entriesOfMany = 6;  ///< Of each kind, when all are.

} // namespace

CommandPalette::CommandPalette(const Keys::KeyMap *keys, const List::ArticleTableModel *articles,
                               QWidget *window)
    : QWidget(window)
    , m_actions(new ActionProvider(keys, this))
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_hint(new QLabel(this))
{
    auto *sources = new ValueProvider(List::FacetKind::Source, articles, this);
    auto *tags = new ValueProvider(List::FacetKind::Tag, articles, this);
    auto *titles = new ArticleProvider(articles, this);
    connect(sources, &ValueProvider::chosen, this, &CommandPalette::sourceChosen);
    connect(tags, &ValueProvider::chosen, this, &CommandPalette::tagChosen);
    connect(titles, &ArticleProvider::chosen, this, &CommandPalette::articleChosen);
    hide();
    build();
    for (PaletteProvider *provider :
         {static_cast<PaletteProvider *>(m_actions), static_cast<PaletteProvider *>(sources),
          static_cast<PaletteProvider *>(tags), static_cast<PaletteProvider *>(titles)})
        addProvider(provider);
    Support::translated(this, [this] { setTexts(); });
    window->installEventFilter(this);
    Support::followParentPalette(this);
}

void CommandPalette::build()
{
    setObjectName(u"commandPalette"_s);
    m_input->setFrame(false);
    m_input->setFont(Support::scaledFont(m_input->font(), Support::TypeScale::heading));
    m_input->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_hint, m_nothing}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(Metrics::margin, Metrics::gap, Metrics::margin, Metrics::gap);
    }
    m_hint->setFont(Support::scaledFont(m_hint->font(), Support::TypeScale::small));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + 1, shadow + 1, shadow + 1, shadow + 1);
    column->setSpacing(0);
    column->addWidget(m_input);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addWidget(m_hint);
    styleInput();
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->entryAt(index.row()))
            runCurrent();
    });
}

void CommandPalette::addProvider(PaletteProvider *provider)
{
    provider->setParent(this);
    m_providers.append(provider);
    auto *old = m_model;
    m_model = new PaletteModel(int(m_providers.size()), this);
    m_list->setModel(m_model);
    delete old;
    const int section = int(m_providers.size()) - 1;
    connect(provider, &PaletteProvider::found, this,
            [this, section, provider](const QList<PaletteEntry> &entries) {
                m_model->setSection(section, provider->heading(), entries);
                takeAnswer();
            });
    setTexts();
}

void CommandPalette::leaveOut(const QAction *action)
{
    m_actions->leaveOut(action);
}

void CommandPalette::setTexts()
{
    m_input->setPlaceholderText(tr("Find an action, an article, a source or a tag"));
    m_input->setAccessibleName(tr("Command palette"));
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing found."));
    QStringList prefixes;
    for (const PaletteProvider *provider : std::as_const(m_providers)) {
        if (!provider->prefix().isNull())
            prefixes += tr("%1 for %2").arg(provider->prefix()).arg(provider->heading());
    }
    m_hint->setText(tr("Type %1.").arg(prefixes.join(tr(", "))));
}

void CommandPalette::styleInput()
{
    // The window's style draws a frame around fields; here the box is the frame.
    m_input->setStyleSheet(
        u"QLineEdit, QLineEdit:focus { border: 0; padding: %1px; background: transparent; }"_s.arg(
            Metrics::margin));
}

void CommandPalette::open(const QString &start)
{
    if (!isVisible()) {
        m_focus = window()->focusWidget();
        QCoreApplication::instance()->installEventFilter(this);
        for (PaletteProvider *provider : std::as_const(m_providers))
            provider->prepare();
    }
    if (m_input->text() == start)
        ask();
    else
        m_input->setText(start);
    place();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    close(Return::ToFocus);
}

void CommandPalette::close(Return focus)
{
    if (!isVisible())
        return;
    QCoreApplication::instance()->removeEventFilter(this);
    QWidget *const back = m_focus;
    m_focus.clear();
    if (focus == Return::ToFocus && back)
        back->setFocus(Qt::OtherFocusReason);
    hide();
}

void CommandPalette::ask()
{
    QString query = m_input->text();
    const auto alone =
        std::find_if(m_providers.cbegin(), m_providers.cend(), [&query](const PaletteProvider *one) {
            return !one->prefix().isNull() && query.startsWith(one->prefix());
        });
    const bool isAlone = alone != m_providers.cend();
    if (isAlone)
        query.remove(0, 1);
    // Until one asks for something, what one can do is of use; whole lists of tags are not.
    const bool onlyActions = !isAlone && query.trimmed().isEmpty();
    m_list->setCurrentIndex({});
    for (int section = 0; section < m_providers.size(); ++section) {
        PaletteProvider *provider = m_providers[section];
        const bool isAsked = isAlone ? provider == *alone
                                     : !onlyActions || provider == static_cast<PaletteProvider *>(m_actions);
        if (isAsked) {
            provider->ask(query, isAlone || onlyActions ? entriesOfOne : entriesOfMany);
            continue;
        }
        // An answer that is still on its way is for another question.
        provider->ask({}, 0);
        m_model->setSection(section, {}, {});
    }
    selectFirst();
}

void CommandPalette::takeAnswer()
{
    if (!m_list->currentIndex().isValid())
        selectFirst();
    place();
}

bool CommandPalette::isOwnKey(int key, Qt::KeyboardModifiers modifiers) const
{
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
        return true;
    default:
        return false;
    }
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!isOwnKey(key, modifiers))
        return key == Qt::Key_Backtab;
    if (key == Qt::Key_Escape)
        dismiss();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        runCurrent();
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        move(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        move(key == Qt::Key_PageUp ? -(shownRows - 2) : shownRows - 2);
    return true;
}

void CommandPalette::move(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    // A single step goes round; a page stops at the ends.
    if (std::abs(rows) == 1) {
        select(row + rows, rows);
        return;
    }
    const int target = qBound(0, row + rows, count - 1);
    // Above the first entry there is only its heading.
    select(target, rows < 0 && target > 0 ? -1 : 1);
}

void CommandPalette::select(int row, int step)
{
    const int count = m_model->rowCount();
    for (int tries = 0; tries < count; ++tries, row += step) {
        row = (row + count) % count;
        if (!m_model->entryAt(row))
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        // The heading of the first entry is seen with it.
        m_list->scrollTo(m_model->index(m_model->entryAt(row - 1) ? row : qMax(0, row - 1)));
        m_list->scrollTo(m_model->index(row));
        m_input->setAccessibleDescription(m_model->index(row).data(Qt::AccessibleTextRole).toString());
        return;
    }
}

void CommandPalette::selectFirst()
{
    select(0, 1);
}

void CommandPalette::runCurrent()
{
    // Old answers must not be run for a new question.
    for (PaletteProvider *provider : std::as_const(m_providers))
        provider->finish();
    const PaletteEntry *entry = m_model->entryAt(m_list->currentIndex().row());
    if (!entry)
        return;
    const auto run = entry->run;
    dismiss();
    if (run)
        run();
}

void CommandPalette::place()
{
    int height = 0;
    const int rows = m_model->rowCount();
    for (int row = 0; row < qMin(rows, shownRows); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    const QSize room = parentWidget()->size();
    const int top = qMin(10 * Metrics::unit, room.height() / 10);
    const int others = m_input->sizeHint().height() + m_hint->sizeHint().height() + 2 * shadow + Metrics::gap;
    m_list->setFixedHeight(qMax(0, qMin(height + Metrics::tight, room.height() - top - others)));
    const int width = qMin(innerWidth, room.width() - 2 * Metrics::margin) + 2 * shadow;
    layout()->activate();
    setGeometry((room.width() - width) / 2, top, width, layout()->totalSizeHint().height());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed && pressed->window() == window() && pressed != this && !isAncestorOf(pressed))
            close(Return::Nowhere);
        return false;
    }
    if (watched != m_input)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Whatever these do in the window, here they are the palette's.
        if (isOwnKey(key->key(), key->modifiers())) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::KeyPress:
        return handleKey(key->key(), key->modifiers());
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<const QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            close(Return::Nowhere);
        return false;
    }
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Support::PaletteColours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF box = QRectF(rect()).adjusted(shadow + 0.5, shadow + 0.5, -shadow - 0.5, -shadow - 0.5);
    painter.setBrush(QColor(0, 0, 0, colours.isDark() ? 14 : 3));
    for (int out = shadow - Metrics::tight; out > 0; out -= 2)
        painter.drawRoundedRect(box.adjusted(-out, -out + Metrics::tight, out, out + Metrics::tight),
                                Metrics::radius + out, Metrics::radius + out);
    painter.setPen(colours.thumb());
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(box, Metrics::radius + 3, Metrics::radius + 3);
    painter.setPen(colours.line());
    const double below = m_input->geometry().bottom() + 0.5;
    painter.drawLine(QPointF(box.left() + 1, below), QPointF(box.right() - 1, below));
    const double above = m_hint->geometry().top() + 0.5;
    painter.drawLine(QPointF(box.left() + 1, above), QPointF(box.right() - 1, above));
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace Dateline::Commands
