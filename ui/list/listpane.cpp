// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/listpane.h"

#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "list/filterchips.h"
#include "list/filterremedy.h"
#include "list/foldedtext.h"
#include "list/listheader.h"
#include "support/emptystate.h"
#include "support/metrics.h"
#include "support/preferences.h"
#include "support/retranslation.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <memory>

namespace Dateline::List {

namespace Metrics = Support::Metrics;
using namespace std::chrono_literals;

namespace {
constexpr auto pauseBeforeRanking = 1s;

/// Stands in for the search: the articles with `text` in their title.
Search::SearchResultPointer titleSearch(const ArticleColumns &columns, const QString &text)
{
    if (text.isEmpty())
        return nullptr;
    auto result = std::make_shared<Search::SearchResult>();
    result->query.text = text;
    const QByteArray part = foldedText(text).toUtf8();
    for (int slot = 0; slot < columns.size(); ++slot) {
        if (columns.foldedTitle(slot).contains(part))
            result->hits.push_back({columns.numbers()[slot], 0});
    }
    std::sort(result->hits.begin(), result->hits.end(),
              [](const Search::Hit &one, const Search::Hit &other) { return one.article < other.article; });
    return result;
}
} // namespace

ListPane::ListPane(ArticleFilterModel *model, Support::Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ArticleList(model, preferences, m_stack))
    , m_header(new ListHeader(m_list, preferences, this))
    , m_empty(new Support::EmptyState(m_stack))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *search = new QVBoxLayout;
    search->setContentsMargins(Metrics::margin, Metrics::margin, Metrics::margin, Metrics::tight);
    search->addWidget(m_title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(search);
    auto *shown = new QHBoxLayout;
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(0);
    shown->addWidget(new FilterChips(model, this), 1);
    shown->addWidget(m_header, 0, Qt::AlignTop);
    column->addLayout(shown);
    column->addWidget(m_stack, 1);

    buildTitleFilter();
    connect(model, &ArticleFilterModel::filterChanged, this, [this] {
        const Search::SearchResultPointer &result = m_model->filter().search;
        const QString wanted = result ? result->query.text : QString();
        if (m_title->text() != wanted)
            m_title->setText(wanted);
        adapt();
    });
    connect(model, &ArticleFilterModel::passingChanged, this, &ListPane::adapt);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPane::adapt);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPane::adapt);
    Support::translated(this, [this] { adapt(); });
}

void ListPane::buildTitleFilter()
{
    m_title->setClearButtonEnabled(true);
    m_title->installEventFilter(this);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(titleSearch(m_model->table()->columns(), text));
    });
    connect(m_title, &QLineEdit::returnPressed, this, &ListPane::focusList);
    Support::translated(m_title, [this] {
        m_title->setPlaceholderText(tr("Filter by title"));
        m_title->setAccessibleName(tr("Filter by title"));
        m_title->setToolTip(tr("Show only articles with this in their title (/)"));
    });
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_title || !isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Escape)
        return false;
    // Whatever these keys mean to the window, here they lead out of the field.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (key == Qt::Key_Escape && !m_title->text().isEmpty())
        m_title->clear();
    else
        focusList();
    return true;
}

QAbstractItemView *ListPane::view() const
{
    return m_list->view();
}

void ListPane::focusList()
{
    if (m_stack->currentWidget() != m_list)
        return;
    m_list->view()->setFocus(Qt::OtherFocusReason);
    if (m_list->currentId().isEmpty())
        m_list->selectNext(1);
}

void ListPane::setEmptyLibraryWidget(QWidget *widget)
{
    if (m_emptyLibrary)
        m_stack->removeWidget(m_emptyLibrary);
    m_emptyLibrary = widget;
    if (widget)
        m_stack->addWidget(widget);
    adapt();
}

void ListPane::focusTitleFilter()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void ListPane::setLoading(bool loading)
{
    m_loading = loading;
    adapt();
    // Once the window has settled, so that sorting by title need not wait for it later.
    if (!loading)
        QTimer::singleShot(pauseBeforeRanking, m_model->table(), &ArticleTableModel::prepareTitles);
}

void ListPane::adapt()
{
    const bool isLibraryEmpty = m_model->table()->rowCount() == 0;
    m_header->setVisible(!isLibraryEmpty);
    if (m_model->rowCount() > 0 || m_loading) {
        m_stack->setCurrentWidget(m_list);
    } else if (isLibraryEmpty && m_emptyLibrary) {
        m_stack->setCurrentWidget(m_emptyLibrary);
    } else {
        if (isLibraryEmpty)
            m_empty->setText(tr("No articles yet"), {});
        else
            showNoResult();
        // The keyboard stays off the buttons: whoever pages through the list must not press one.
        if (m_list->isAncestorOf(QApplication::focusWidget()))
            m_empty->setFocus();
        m_stack->setCurrentWidget(m_empty);
    }
}

void ListPane::showNoResult()
{
    m_empty->setText(tr("No article matches"), tr("All filters together leave nothing to show."));
    for (const FilterRemedy &remedy : filterRemedies(*m_model))
        m_empty->addButton(remedy.label, tr("Remove this filter and keep the others"),
                           [this, remedy] { m_model->setFilter(remedy.filter); });
    m_empty->addButton(tr("Clear All Filters"), tr("Show all articles"), [this] { m_model->clearFilter(); });
}

} // namespace Dateline::List
