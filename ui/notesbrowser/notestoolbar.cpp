// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/notestoolbar.h"

#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <array>
#include <utility>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

/// The orders that are offered, as setTexts() names them.
constexpr std::array<std::pair<NoteOrder, Qt::SortOrder>, 7> orders{
    {{NoteOrder::Created, Qt::DescendingOrder},
     {NoteOrder::Created, Qt::AscendingOrder},
     {NoteOrder::Modified, Qt::DescendingOrder},
     {NoteOrder::ArticleDate, Qt::DescendingOrder},
     {NoteOrder::ArticleDate, Qt::AscendingOrder},
     {NoteOrder::Place, Qt::AscendingOrder},
     {NoteOrder::Colour, Qt::AscendingOrder}}};

void fill(QComboBox *box, const QStringList &texts)
{
    const int current = box->currentIndex();
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(current);
}

} // namespace

NotesToolBar::NotesToolBar(NotesArrangement *arrangement, QWidget *parent)
    : QWidget(parent)
    , m_arrangement(arrangement)
    , m_filters(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_grouping(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_follow(new QToolButton(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(u"notesSearch"_s);
    m_search->setMinimumWidth(30 * Metrics::unit);
    m_search->installEventFilter(this);
    for (QToolButton *button : {m_filters, m_follow}) {
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setIconSize({18, 18});
    }
    m_filters->setObjectName(u"notesFilters"_s);
    m_follow->setObjectName(u"notesFollow"_s);
    m_filters->setChecked(true);
    m_grouping->setObjectName(u"notesGrouping"_s);
    m_order->setObjectName(u"notesOrder"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::gap, Metrics::gap, Metrics::gap, Metrics::gap);
    row->setSpacing(Metrics::gap);
    row->addWidget(m_filters);
    row->addWidget(m_search, 1);
    row->addWidget(m_grouping);
    row->addWidget(m_order);
    row->addWidget(m_follow);

    connect(m_search, &QLineEdit::textChanged, this, &NotesToolBar::searchChanged);
    connect(m_filters, &QToolButton::toggled, this, &NotesToolBar::showsFiltersChanged);
    connect(m_follow, &QToolButton::toggled, this, &NotesToolBar::followingChanged);
    connect(m_grouping, &QComboBox::activated, this,
            [this](int index) { m_arrangement->setGrouping(NoteGrouping(index)); });
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        const auto &[order, direction] = orders.at(size_t(index));
        m_arrangement->setOrder(order, direction);
    });
    // It can also be arranged by somebody else.
    connect(arrangement, &QAbstractItemModel::layoutChanged, this, &NotesToolBar::adapt);
    setIcons();
    Support::translated(this, [this] { setTexts(); });
    adapt();
}

void NotesToolBar::setTexts()
{
    m_filters->setText(tr("Filters"));
    m_filters->setAccessibleName(tr("Filters"));
    m_filters->setToolTip(tr("Show or hide the filters"));
    m_search->setPlaceholderText(tr("Search notes"));
    m_search->setAccessibleName(tr("Search notes"));
    m_search->setToolTip(tr("Search quotes, notes, tags and titles (Ctrl+F or /)"));
    m_searchIcon->setText(tr("Search"));
    m_follow->setText(tr("Follow"));
    m_follow->setAccessibleName(tr("Follow"));
    m_follow->setToolTip(tr("Show the article of the chosen note in the main window"));
    fill(m_grouping,
         {tr("No groups"), tr("By article"), tr("By source"), tr("By tag"), tr("By colour"), tr("By month")});
    m_grouping->setAccessibleName(tr("Groups"));
    m_grouping->setToolTip(tr("How notes are grouped"));
    fill(m_order, {tr("Newest notes first"), tr("Oldest notes first"), tr("Last changed first"),
                   tr("Newest articles first"), tr("Oldest articles first"), tr("As in the article"),
                   tr("Colours in order")});
    m_order->setAccessibleName(tr("Order"));
    m_order->setToolTip(tr("How notes are sorted"));
    adapt();
}

void NotesToolBar::adapt()
{
    m_grouping->setCurrentIndex(int(m_arrangement->grouping()));
    for (size_t i = 0; i < orders.size(); ++i) {
        if (orders[i] == std::pair(m_arrangement->order(), m_arrangement->direction()))
            m_order->setCurrentIndex(int(i));
    }
}

bool NotesToolBar::isFollowing() const
{
    return m_follow->isChecked();
}

void NotesToolBar::setFollowing(bool following)
{
    m_follow->setChecked(following);
}

bool NotesToolBar::showsFilters() const
{
    return m_filters->isChecked();
}

void NotesToolBar::setShowsFilters(bool shows)
{
    m_filters->setChecked(shows);
}

bool NotesToolBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isLeave = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !(isPress && isLeave))
        return QWidget::eventFilter(watched, event);
    if (!isPress) {
        event->accept(); // Esc is the field's own.
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        Q_EMIT leaveRequested();
    return true;
}

void NotesToolBar::setIcons()
{
    m_filters->setIcon(Support::symbolicIcon(u"sidebar"_s, palette()));
    m_searchIcon->setIcon(Support::symbolicIcon(u"search"_s, palette()));
    m_follow->setIcon(Support::symbolicIcon(u"follow"_s, palette()));
}

void NotesToolBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace Dateline::Notes
