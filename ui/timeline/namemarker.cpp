// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/namemarker.h"

#include "timeline/extraction.h"

#include <QHash>
#include <QtConcurrentRun>

#include <utility>

namespace Dateline::TimelinePanel {

using Reader::NameMarks;
using Timeline::NamedMention;

namespace {

Reader::NamedEntity namedEntity(const Timeline::CatalogueEntry &entry)
{
    // An article that uses two of its names counts twice in the catalogue.
    return {entry.entity.id,   entry.entity.number, entry.entity.kind,
            entry.entity.name, entry.aliases,       entry.aliases.isEmpty() ? entry.articles : 0};
}

} // namespace

NameMarks nameMarks(const QList<NamedMention> &mentions, const Timeline::Catalogue &catalogue)
{
    using Written = QPair<QPair<int, QString>, QString>;
    QHash<Written, qint32> known; // Names of an article come again and again.
    QHash<qint64, qint32> entities;
    NameMarks found;
    for (const NamedMention &mention : mentions) {
        if (found.marks.size() == NameMarks::most)
            break;
        const Written written{{int(mention.name.kind), mention.name.key}, mention.name.place};
        auto number = known.constFind(written);
        if (number == known.cend()) {
            const Timeline::CatalogueEntry *entry = catalogue.entryOf(mention.name);
            qint32 added = -1;
            if (entry) {
                added = entities.value(entry->entity.number, qint32(found.entities.size()));
                if (added == found.entities.size()) {
                    entities.insert(entry->entity.number, added);
                    found.entities.append(namedEntity(*entry));
                }
            }
            number = known.insert(written, added);
        }
        if (*number >= 0)
            found.marks.append({mention.start, mention.end, *number});
    }
    return found;
}

NameMarker::NameMarker(QObject *parent)
    : QObject(parent)
{
}

NameMarker::~NameMarker()
{
    m_running.waitForFinished();
}

void NameMarker::setCatalogue(const Timeline::CataloguePointer &catalogue)
{
    if (catalogue == m_catalogue)
        return;
    m_catalogue = catalogue;
    look();
}

void NameMarker::setArticle(const QString &id, const Article &article)
{
    ++m_article;
    m_id = id;
    m_text = Timeline::ArticleText::of(article);
    m_mentions.reset();
    look();
}

void NameMarker::clear()
{
    ++m_article;
    m_id.clear();
    m_text = {};
    m_mentions.reset();
    m_isWanted = false;
}

void NameMarker::setActive(bool isActive)
{
    if (isActive == m_isActive)
        return;
    m_isActive = isActive;
    look();
}

void NameMarker::look()
{
    m_isWanted = m_isActive && !m_id.isEmpty();
    if (!m_isWanted || m_isRunning)
        return;
    if (m_catalogue) {
        start();
        return;
    }
    m_isWanted = false;
    Q_EMIT found(m_id, {});
}

void NameMarker::start()
{
    m_isWanted = false;
    m_isRunning = true;
    m_running = QtConcurrent::run(&NameMarker::work, Job{m_id, m_text, m_mentions, m_catalogue});
    m_running.then(this, [this, article = m_article](const Answer &answer) {
        m_isRunning = false;
        // Of an article it stays true whatever the catalogue.
        if (article == m_article)
            m_mentions = answer.mentions;
        if (m_isWanted)
            look();
        else if (article == m_article && m_isActive)
            Q_EMIT found(m_id, answer.names);
    });
}

NameMarker::Answer NameMarker::work(const Job &job)
{
    Answer answer{job.mentions, {}};
    if (!answer.mentions)
        answer.mentions = std::make_shared<const QList<NamedMention>>(
            Timeline::namedMentions(job.text, Timeline::extract(job.text)));
    answer.names = nameMarks(*answer.mentions, *job.catalogue);
    return answer;
}

} // namespace Dateline::TimelinePanel
