// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/readercommands.h"

#include "exchange/articleprinting.h"
#include "exchange/savedialog.h"
#include "list/articletablemodel.h"
#include "reader/readerpane.h"
#include "reading/readingcontroller.h"
#include "reading/versiondiffview.h"
#include "search/searchcontroller.h"
#include "search/searchthread.h"
#include "search/similarpanel.h"
#include "support/messagebar.h"
#include "support/retranslation.h"
#include "window/panelayout.h"
#include "window/windowactions.h"

#include <QDockWidget>

namespace Dateline::Window {

using Reader::ReaderPane;
using Reading::ReadingController;
using Search::SimilarPanel;

ReaderCommands::ReaderCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_similar(new SimilarPanel(parts.pane))
{
    connectFinding();
    connectHits();
    connectVersions();
    connectSimilar();
    connectPrinting();
}

void ReaderCommands::connectFinding()
{
    const WindowActions &actions = *m_parts.actions;
    connect(actions.findInArticle, &QAction::triggered, m_parts.pane, &ReaderPane::openFind);
    connect(actions.findNext, &QAction::triggered, m_parts.pane, &ReaderPane::findNext);
    connect(actions.findPrevious, &QAction::triggered, m_parts.pane, &ReaderPane::findPrevious);
}

void ReaderCommands::connectHits()
{
    const WindowActions &actions = *m_parts.actions;
    connect(m_parts.search, &Search::SearchController::queryChanged, m_parts.pane, &ReaderPane::setQuery);
    connect(actions.nextHit, &QAction::triggered, m_parts.pane, &ReaderPane::nextHit);
    connect(actions.previousHit, &QAction::triggered, m_parts.pane, &ReaderPane::previousHit);
    const auto enable = [&actions](int count) {
        actions.nextHit->setEnabled(count > 0);
        actions.previousHit->setEnabled(count > 0);
    };
    connect(m_parts.pane, &ReaderPane::hitsChanged, this, [enable](int, int count) { enable(count); });
    enable(0);
}

void ReaderCommands::connectPrinting()
{
    using Exporting::ArticlePrinting;
    const WindowActions &actions = *m_parts.actions;
    auto *printing = new ArticlePrinting(m_parts.pane, m_parts.settings, m_parts.window, this);
    connect(actions.print, &QAction::triggered, printing, &ArticlePrinting::print);
    connect(actions.savePdf, &QAction::triggered, printing, &ArticlePrinting::savePdf);
    connect(printing, &ArticlePrinting::failed, m_parts.messages, &Support::MessageBar::showError);
    connect(printing, &ArticlePrinting::saved, this, [this](const QString &path) {
        m_parts.messages->show(Support::MessageBar::Kind::Information, tr("The article is saved."), path,
                               tr("&Show in Folder"), [path] { Exporting::showInFolder(path); });
    });
    const auto enable = [this] {
        const bool isThere = !m_parts.pane->currentId().isEmpty();
        m_parts.actions->print->setEnabled(isThere);
        m_parts.actions->savePdf->setEnabled(isThere);
    };
    connect(m_parts.reading, &ReadingController::changed, this, enable);
    enable();
}

void ReaderCommands::connectVersions()
{
    auto *differences = new Reading::VersionDiffView(m_parts.library, m_parts.preferences, m_parts.pane);
    ReadingController *reading = m_parts.reading;
    connect(reading, &ReadingController::versionsChanged, differences,
            [reading, differences] { differences->follow(reading->shownId(), reading->shownVersion()); });
    connect(m_parts.actions->compareVersions, &QAction::triggered, differences, [reading, differences] {
        differences->open(reading->shownId(), reading->versions(), reading->shownVersion());
    });
    connect(differences, &Reading::VersionDiffView::failed, m_parts.messages,
            &Support::MessageBar::showError);
}

void ReaderCommands::connectSimilar()
{
    QAction *action = m_parts.actions->similar;
    QDockWidget *dock =
        m_parts.layout->addPanel(QStringLiteral("similar"), m_similar, Qt::RightDockWidgetArea);
    Support::translated(dock, [dock] { dock->setWindowTitle(tr("Similar Articles")); });
    connect(action, &QAction::triggered, dock, &QWidget::setVisible);
    connect(dock->toggleViewAction(), &QAction::toggled, action,
            [action, dock] { action->setChecked(!dock->isHidden()); });
    connect(m_similar, &SimilarPanel::chosen, m_parts.reading, &ReadingController::showArticle);
    connect(m_parts.reading, &ReadingController::changed, m_similar, [this] {
        const int row = m_parts.table->rowOfId(m_parts.reading->shownId());
        m_similar->setArticle(row < 0 ? 0 : m_parts.table->articleAt(row).number);
    });
    Search::SearchThread *thread = m_parts.search->thread();
    connect(m_similar, &SimilarPanel::wanted, thread, [thread](qint32 number) { thread->similar(number); });
    connect(thread, &Search::SearchThread::failed, m_similar, &SimilarPanel::setFailed);
    connect(thread, &Search::SearchThread::similarFound, this, &ReaderCommands::showSimilar);
}

void ReaderCommands::showSimilar(qint32 number, const QList<Search::SimilarArticle> &articles)
{
    QList<SimilarPanel::Row> rows;
    for (const Search::SimilarArticle &found : articles) {
        const int slot = m_parts.table->columns().slotOfNumber(found.article);
        if (slot < 0)
            continue;
        const Library::ArticleRow article = m_parts.table->articleAt(m_parts.table->rowOfSlot(slot));
        const bool isDated = article.dateOrigin != DateOrigin::None;
        const QDate day =
            isDated ? QDateTime::fromMSecsSinceEpoch(article.published, Qt::UTC).date() : QDate();
        rows.append({article.id, article.title, article.source, day, found.terms});
    }
    m_similar->setArticles(number, rows);
}

} // namespace Dateline::Window
