// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingcontroller.h"

#include "library/images/archivedimage.h"
#include "library/libraryreader.h"
#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "list/itemroles.h"
#include "reader/readerpane.h"
#include "reader/readertemplate.h"
#include "support/librarythread.h"
#include "support/preferences.h"
#include "triage/articlemarks.h"

#include <QGuiApplication>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace Dateline::Reading {

using Support::LibraryThread;

ReadingController::ReadingController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_readTimer.setSingleShot(true);
    connect(&m_readTimer, &QTimer::timeout, this, &ReadingController::endTiming);
    connect(parts.list, &List::ArticleList::chosen, this, &ReadingController::choose);
    connect(parts.pane, &Reader::ReaderPane::painted, this, [this](const QString &id) {
        if (id != m_shown.id)
            return;
        startTiming();
        markLinks(id, std::exchange(m_shownHtml, {}));
        Q_EMIT painted();
    });
}

ReadingController::~ReadingController()
{
    ++*m_generation;
}

void ReadingController::startTiming()
{
    const int delay = m_parts.preferences->readAfter();
    const bool isRead = m_parts.model->indexOfId(m_shown.id).data(List::ReadRole).toBool();
    if (m_chosenByReader && !m_isDecided && !isRead && delay != Support::Preferences::neverRead)
        m_readTimer.start(delay);
}

void ReadingController::endTiming()
{
    // Nobody reads in a window that is not the active one.
    if (QGuiApplication::applicationState() == Qt::ApplicationActive)
        m_parts.marks->markReadQuietly(m_shown.id);
    else
        m_readTimer.start();
}

void ReadingController::stopTiming()
{
    m_readTimer.stop();
    m_isDecided = true;
}

void ReadingController::showFirst()
{
    const QScopedValueRollback automatic(m_isAutomatic, true);
    m_parts.list->selectNext(1);
}

void ReadingController::showArticle(const QString &id)
{
    m_parts.model->pin(id);
    if (!m_parts.list->select(id))
        choose(id);
}

void ReadingController::revealArticle(const QString &id)
{
    const QScopedValueRollback automatic(m_isAutomatic, true);
    showArticle(id);
}

void ReadingController::choose(const QString &id)
{
    m_readTimer.stop();
    m_isDecided = false;
    m_chosenByReader = !m_isAutomatic;
    if (id.isEmpty()) {
        ++*m_generation;
        return;
    }
    // The article being read stays listed even when reading it makes it fail the filter.
    m_parts.model->pin(id);
    if (m_isTravelling)
        return;
    if (const auto place = std::exchange(m_goingTo, {}))
        m_history.leave(*place);
    load({id, 0, 0.0}, Leaving::Remembered);
}

void ReadingController::showVersion(qint64 number)
{
    if (hasArticle())
        load({m_shown.id, number, 0.0}, Leaving::Remembered);
}

void ReadingController::refresh()
{
    // What was chosen meanwhile is newer.
    if (hasArticle() && m_wanted == m_shown.id)
        load(currentPlace(), Leaving::Remembered);
}

void ReadingController::load(const ReadingPlace &place, Leaving leaving)
{
    const int generation = ++*m_generation;
    m_wanted = place.id;
    m_parts.library->ask(this,
                         [this, place, leaving, generation, newest = m_generation](
                             const Library::LibraryReader &reader) -> LibraryThread::Answer {
                             if (generation != *newest)
                                 return [] {};
                             const auto article = reader.article(place.id, place.version);
                             const auto versions = reader.versions(place.id);
                             return [this, place, leaving, generation, article, versions] {
                                 if (generation != *m_generation)
                                     return;
                                 if (!article) {
                                     m_goingTo.reset();
                                     m_parts.list->forgetChosen();
                                     Q_EMIT failed(article.error());
                                     return;
                                 }
                                 show(place, *article, leaving);
                                 setVersions(versions ? *versions : QList<Library::ArticleVersion>(),
                                             place.version);
                             };
                         });
}

void ReadingController::show(const ReadingPlace &place, const Article &article, Leaving leaving)
{
    if (place.id != m_shown.id && leaving == Leaving::Remembered)
        m_history.leave(currentPlace());
    m_goingTo.reset();
    m_shown = place;
    m_shownUrl = QUrl(article.url);
    m_shownHtml = article.html;
    m_parts.pane->showArticle(place.id, article, place.position);
    Q_EMIT changed();
}

void ReadingController::markLinks(const QString &id, const QString &html)
{
    const QStringList links = Reader::ReaderTemplate::links(html);
    if (links.isEmpty())
        return;
    m_parts.library->ask(
        this, [this, id, links](const Library::LibraryReader &reader) -> LibraryThread::Answer {
            const auto ids = reader.idsOfUrls(links);
            return [this, id, ids] {
                QHash<QString, Reader::LibraryLink> known;
                for (auto link = ids.cbegin(); link != ids.cend(); ++link) {
                    const QModelIndex row =
                        m_parts.model->table()->index(m_parts.model->table()->rowOfId(*link), 0);
                    known.insert(link.key(), {*link, row.data(List::TitleRole).toString()});
                }
                m_parts.pane->setLibraryLinks(id, known);
            };
        });
}

void ReadingController::setVersions(const QList<Library::ArticleVersion> &versions, qint64 shown)
{
    m_versions = versions;
    m_shownVersion = shown;
    for (const Library::ArticleVersion &version : versions) {
        if (shown == 0 && version.listed)
            m_shownVersion = version.number;
        if (version.number == m_shownVersion)
            m_parts.pane->setImagePlace(m_shown.id, {version.archive, version.path, version.member});
    }
    Q_EMIT versionsChanged();
}

bool ReadingController::isEarlierShown() const
{
    return std::any_of(m_versions.begin(), m_versions.end(), [this](const Library::ArticleVersion &version) {
        return version.number == m_shownVersion && !version.listed;
    });
}

ReadingPlace ReadingController::currentPlace() const
{
    return {m_shown.id, m_shown.version, m_parts.pane->lastPosition()};
}

void ReadingController::back()
{
    travel(m_history.back(m_goingTo.value_or(currentPlace())));
}

void ReadingController::forward()
{
    travel(m_history.forward(m_goingTo.value_or(currentPlace())));
}

void ReadingController::travel(const std::optional<ReadingPlace> &place)
{
    if (!place)
        return;
    m_parts.model->pin(place->id);
    {
        const QScopedValueRollback travelling(m_isTravelling, true);
        m_parts.list->select(place->id);
    }
    m_chosenByReader = true;
    m_goingTo = place;
    load(*place, Leaving::Travelling);
    Q_EMIT changed();
}

void ReadingController::next()
{
    m_parts.list->selectNext(1);
}

void ReadingController::previous()
{
    m_parts.list->selectNext(-1);
}

void ReadingController::nextUnread()
{
    m_parts.list->selectUnread(1);
}

void ReadingController::previousUnread()
{
    m_parts.list->selectUnread(-1);
}

void ReadingController::pageForward()
{
    // Whoever pages through the first article reads it, although the program chose it.
    if (hasArticle() && !std::exchange(m_chosenByReader, true))
        startTiming();
    const QPointer<ReadingController> self(this);
    m_parts.pane->scrollForward([self](bool moved) {
        if (self && !moved)
            self->nextUnread();
    });
}

void ReadingController::pageBack()
{
    const QPointer<ReadingController> self(this);
    m_parts.pane->scrollBack([self](bool moved) {
        if (self && !moved)
            self->previous();
    });
}

} // namespace Dateline::Reading
