// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchcontroller.h"

#include "list/articlefiltermodel.h"
#include "list/listpane.h"
#include "search/completionfeed.h"
#include "search/openending.h"
#include "search/queryassistant.h"
#include "search/queryhelp.h"
#include "search/queryparser.h"
#include "search/searchbox.h"
#include "search/searchfield.h"
#include "search/searchthread.h"
#include "support/preferences.h"

#include <QToolButton>

#include <chrono>
#include <utility>

namespace Dateline::Search {

using namespace std::chrono_literals;

namespace {

constexpr auto settling = 400ms; ///< Imports commit many times a second.
constexpr auto pauseBeforeAnnouncing = 600ms;

} // namespace

SearchController::SearchController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_thread(new SearchThread(parts.libraryFolder, this))
    , m_box(new SearchBox(parts.pane))
    , m_assistant(new QueryAssistant(m_box->field(), parts.preferences, m_box))
{
    parts.pane->setSearchBox(m_box);
    new CompletionFeed(parts.filter->table(), m_box->field(), m_assistant);
    for (QTimer *timer : {&m_repeat, &m_announce})
        timer->setSingleShot(true);
    m_repeat.setInterval(settling);
    m_announce.setInterval(pauseBeforeAnnouncing);
    connect(&m_repeat, &QTimer::timeout, this, [this] {
        if (m_thread->isSearching()) {
            m_repeat.start();
        } else if (m_shown) {
            const Query query = parseQuery(m_shown->query.text);
            m_thread->search(query, withOpenEnd(query));
        }
    });
    connect(&m_announce, &QTimer::timeout, this, &SearchController::announce);
    connectBox();
    connectThread();
    connect(parts.filter, &List::ArticleFilterModel::filterChanged, this, &SearchController::followFilter);
}

SearchController::~SearchController()
{
    // It must not answer what is half gone.
    delete m_thread;
}

void SearchController::connectBox()
{
    SearchField *field = m_box->field();
    connect(m_box, &SearchBox::edited, this, &SearchController::search);
    // Not into a list that is about to be another one.
    connect(m_box, &SearchBox::leaveRequested, this, [this] {
        m_isLeaving = m_thread->isSearching();
        if (!m_isLeaving)
            m_parts.pane->focusList();
    });
    connect(field, &QLineEdit::editingFinished, this, [this] {
        if (m_shown)
            m_parts.preferences->addRecentQuery(m_box->text());
    });
    connect(field, &SearchField::saveRequested, this, [this] { Q_EMIT saveRequested(m_box->text()); });
    connect(m_box->helpButton(), &QToolButton::clicked, this, &SearchController::showHelp);
}

void SearchController::connectThread()
{
    connect(m_thread, &SearchThread::found, this, &SearchController::take);
    List::SnippetCache *snippets = m_parts.filter->snippets();
    connect(snippets, &List::SnippetCache::wanted, this,
            [this](const QList<qint32> &numbers, quint64 generation) {
                if (m_shown)
                    m_thread->snippets(m_shown->query, numbers, generation);
            });
    connect(m_thread, &SearchThread::snippetsFound, snippets, &List::SnippetCache::setSnippets);
    connect(m_thread, &SearchThread::failed, this, [this](const Error &error) {
        m_box->field()->setBusy(m_thread->isSearching());
        m_isLeaving = false;
        Q_EMIT failed(error);
    });
}

void SearchController::focusBox()
{
    m_box->focusField();
}

void SearchController::showHelp()
{
    if (!m_help) {
        m_help = new QueryHelp(m_box);
        connect(m_help, &QueryHelp::exampleChosen, this, [this](const QString &example) {
            run(example);
            m_box->field()->setFocus(Qt::OtherFocusReason);
        });
    }
    m_help->open();
}

void SearchController::setSavable(bool savable)
{
    m_box->field()->setSavable(savable);
}

void SearchController::run(const QString &text)
{
    m_box->setText(text);
    search(text);
}

void SearchController::search(const QString &text)
{
    m_repeat.stop();
    m_isLeaving = false;
    const Query query = parseQuery(text);
    m_box->setProblems(query.problems);
    if (query.isEmpty()) {
        m_thread->stopSearch();
        m_box->field()->setBusy(false);
        show(nullptr);
        return;
    }
    m_thread->search(query, withOpenEnd(query));
    m_box->field()->setBusy(true);
}

void SearchController::repeat()
{
    if ((m_shown || m_thread->isSearching()) && !m_repeat.isActive())
        m_repeat.start();
}

void SearchController::take(const SearchResultPointer &result)
{
    m_box->field()->setBusy(false);
    const bool isSame = m_shown && m_shown->query == result->query && m_shown->hits == result->hits;
    if (isSame)
        m_parts.filter->snippets()->askAgain();
    else
        show(result);
    m_box->field()->setOpenEnd(result->query != parseQuery(result->query.text));
    if (std::exchange(m_isLeaving, false))
        m_parts.pane->focusList();
}

void SearchController::show(const SearchResultPointer &result)
{
    if (m_shown == result)
        return;
    m_shown = result;
    m_parts.filter->setSearch(result);
    const Query query = result ? result->named : Query();
    m_announce.start();
    if (query != std::exchange(m_query, query))
        Q_EMIT queryChanged(m_query);
}

void SearchController::followFilter()
{
    const SearchResultPointer search = m_parts.filter->filter().search;
    if (search == m_shown)
        return;
    // Somebody else changed it: a chip, a remedy, "Clear All Filters", an article that was gone to.
    m_thread->stopSearch();
    m_repeat.stop();
    m_box->field()->setBusy(false);
    m_box->setText(search ? search->query.text : QString());
    m_box->setProblems(search ? search->query.problems : QList<QueryProblem>());
    show(search);
}

void SearchController::announce()
{
    m_box->announce(tr("%Ln articles", nullptr, m_parts.filter->passingCount()));
}

} // namespace Dateline::Search
