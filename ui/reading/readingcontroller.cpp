// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingcontroller.h"

#include "library/libraryreader.h"
#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "list/itemroles.h"
#include "reader/readerpane.h"
#include "support/librarythread.h"
#include "triage/articlemarks.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

namespace Dateline::Reading {

using namespace std::chrono_literals;

ReadingController::ReadingController(List::ArticleList *list, List::ArticleFilterModel *model,
                                     Reader::ReaderPane *pane, Support::LibraryThread *library,
                                     Triage::ArticleMarks *marks, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_model(model)
    , m_pane(pane)
    , m_library(library)
    , m_marks(marks)
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(2s);
    connect(&m_readTimer, &QTimer::timeout, this, [this] {
        m_marks->setRead(m_shownId, true);
        Q_EMIT changed();
    });
    connect(list, &List::ArticleList::chosen, this, &ReadingController::choose);
    connect(pane, &Reader::ReaderPane::linkActivated, this, &ReadingController::linkRequested);
    connect(pane, &Reader::ReaderPane::painted, this, [this](const QString &id) {
        if (id == m_shownId && m_chosenByReader && !isRead())
            m_readTimer.start();
        Q_EMIT painted();
    });
}

void ReadingController::showFirst()
{
    m_isAutomatic = true;
    m_list->selectNext(1);
    m_isAutomatic = false;
}

void ReadingController::choose(const QString &id)
{
    m_readTimer.stop();
    m_chosenByReader = !m_isAutomatic;
    ++m_generation;
    if (id.isEmpty())
        return;
    // The article being read stays listed even when reading it makes it fail the filter.
    m_model->pin(id);
    load(id, 0);
}

void ReadingController::showVersion(qint64 number)
{
    ++m_generation;
    if (hasArticle())
        load(m_shownId, number);
}

void ReadingController::load(const QString &id, qint64 version)
{
    m_library->ask(
        this, [this, id, version, generation = m_generation](const Library::LibraryReader &reader) {
            const auto article = reader.article(id, version);
            const auto versions = reader.versions(id);
            return Support::LibraryThread::Answer([this, id, version, generation, article, versions] {
                if (generation != m_generation)
                    return;
                if (!article) {
                    Q_EMIT failed(article.error());
                    return;
                }
                show(id, *article);
                setVersions(versions ? *versions : QList<Library::ArticleVersion>(), version);
            });
        });
}

void ReadingController::setVersions(const QList<Library::ArticleVersion> &versions, qint64 shown)
{
    m_versions = versions;
    m_shownVersion = shown;
    for (const Library::ArticleVersion &version : versions) {
        if (shown == 0 && version.listed)
            m_shownVersion = version.number;
    }
    Q_EMIT versionsChanged();
}

bool ReadingController::isEarlierShown() const
{
    return std::any_of(m_versions.begin(), m_versions.end(), [this](const Library::ArticleVersion &version) {
        return version.number == m_shownVersion && !version.listed;
    });
}

void ReadingController::show(const QString &id, const Article &article)
{
    m_shownId = id;
    m_shownUrl = QUrl(article.url);
    m_pane->showArticle(id, article);
    Q_EMIT changed();
}

void ReadingController::next()
{
    m_list->selectNext(1);
}

void ReadingController::previous()
{
    m_list->selectNext(-1);
}

void ReadingController::nextUnread()
{
    m_list->selectUnread(1);
}

void ReadingController::previousUnread()
{
    m_list->selectUnread(-1);
}

void ReadingController::pageForward()
{
    const QPointer<ReadingController> self(this);
    m_pane->scrollForward([self](bool moved) {
        if (self && !moved)
            self->next();
    });
}

void ReadingController::pageBack()
{
    const QPointer<ReadingController> self(this);
    m_pane->scrollBack([self](bool moved) {
        if (self && !moved)
            self->previous();
    });
}

bool ReadingController::isRead() const
{
    return m_model->indexOfId(m_shownId).data(List::ReadRole).toBool();
}

bool ReadingController::isStarred() const
{
    return m_model->indexOfId(m_shownId).data(List::StarredRole).toBool();
}

void ReadingController::toggleRead()
{
    m_readTimer.stop();
    m_marks->setRead(m_shownId, !isRead());
    Q_EMIT changed();
}

void ReadingController::toggleStarred()
{
    m_marks->setStarred(m_shownId, !isStarred());
    Q_EMIT changed();
}

void ReadingController::openOriginal()
{
    if (hasOriginal())
        Q_EMIT linkRequested(m_shownUrl);
}

} // namespace Dateline::Reading
