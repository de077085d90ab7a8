// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/placing.h"

#include "library/annotations.h"
#include "library/schema.h"
#include "notes/anchoring.h"

#include <QDeadlineTimer>

namespace Dateline::Library {

using Notes::Annotation;
using Notes::Part;

namespace {

constexpr int mostArticles = 100;
constexpr int mostMilliseconds = 20;

} // namespace

void PlacingResult::count(const Annotation &before, const Annotation &after)
{
    ++moved;
    if (!after.isDeleted() && after.isOrphan() && !before.isOrphan())
        ++lost;
}

AnnotationPlacer::AnnotationPlacer(Database &index)
    : m_bodies(index)
    , m_findListed(index, "SELECT v.number, v.title, t.hash FROM articles a "
                          "JOIN versions v ON v.number = a.listed LEFT JOIN texts t ON t.version = v.number "
                          "WHERE a.id = ?1")
    , m_readText(index, "SELECT dictionary, body, markup IS NULL FROM bodies WHERE version = ?1")
{
}

AnnotationPlacer::~AnnotationPlacer() = default;

void AnnotationPlacer::look(const QString &article)
{
    if (article == m_article)
        return;
    m_article = article;
    m_version = 0;
    m_textHash.clear();
    m_text.reset();
    m_inTitle.reset();
    m_inText.reset();
    m_findListed.bind(1, article);
    if (m_findListed.step()) {
        m_version = m_findListed.number(0);
        m_title = m_findListed.text(1);
        m_titleHash = Notes::textHash(m_title);
        m_textHash = m_findListed.blob(2);
    }
    m_findListed.reset();
    if (m_version && m_textHash.isEmpty() && !text().isEmpty())
        m_textHash = Notes::textHash(text());
}

/// Empty when it is damaged: an article's text has its title at least.
const QString &AnnotationPlacer::text()
{
    if (!m_text) {
        m_readText.bind(1, m_version);
        std::optional<BodyText> body;
        if (m_readText.step())
            body = m_bodies.readText(m_readText.number(0), m_readText.blob(1), m_readText.number(2) != 0);
        m_readText.reset();
        m_text = body ? std::move(body->text) : QString();
    }
    return *m_text;
}

bool AnnotationPlacer::isCurrent(const QString &article, Part part, const QByteArray &placedText)
{
    if (part == Part::Article)
        return true;
    look(article);
    const QByteArray &present = part == Part::Title ? m_titleHash : m_textHash;
    return m_version == 0 || present.isEmpty() || present == placedText;
}

bool AnnotationPlacer::isCurrent(const Annotation &annotation)
{
    return isCurrent(annotation.article, annotation.anchor.part, annotation.placement.text);
}

const Notes::Anchoring *AnnotationPlacer::anchoring(Part part)
{
    auto &kept = part == Part::Title ? m_inTitle : m_inText;
    const QString &present = part == Part::Title ? m_title : text();
    if (!kept && !present.isEmpty())
        kept = std::make_unique<Notes::Anchoring>(present);
    return kept.get();
}

bool AnnotationPlacer::place(Annotation &annotation)
{
    if (isCurrent(annotation))
        return false;
    const Notes::Anchoring *anchoring = this->anchoring(annotation.anchor.part);
    if (!anchoring)
        return false;
    annotation.placement = anchoring->place(annotation.anchor);
    // What is told of it must be what is read later.
    annotation.placement.score = storableScore(annotation.placement.score);
    return true;
}

QStringList annotatedArticles(Database &notes)
{
    Statement reading(notes, "SELECT DISTINCT article FROM annotations ORDER BY article");
    QStringList articles;
    while (reading.step())
        articles.append(reading.text(0));
    return articles;
}

QList<Annotation> takeMisplaced(Database &notes, Database &index, QStringList &articles,
                                PlacingResult &result)
{
    const Snapshot ofIndex(index);
    const Snapshot ofNotes(notes);
    AnnotationPlacer placer(index);
    Statement placements(notes, "SELECT DISTINCT part, placed_text FROM annotations WHERE article = ?1");
    const auto isUpToDate = [&](const QString &article) {
        bool isCurrent = true;
        placements.bind(1, article);
        while (isCurrent && placements.step())
            isCurrent = placer.isCurrent(article, Part(placements.number(0)), placements.blob(1));
        placements.reset();
        return isCurrent;
    };
    QList<Annotation> misplaced;
    const QDeadlineTimer deadline(mostMilliseconds);
    qsizetype taken = 0;
    while (taken < articles.size() && taken < mostArticles && (taken == 0 || !deadline.hasExpired())) {
        const QString &article = articles.at(taken++);
        if (isUpToDate(article))
            continue;
        for (Annotation annotation : readStoredAnnotationsOf(notes, article)) {
            const Annotation before = annotation;
            if (!placer.place(annotation))
                continue;
            result.count(before, annotation);
            misplaced.append(annotation);
        }
    }
    articles.remove(0, taken);
    return misplaced;
}

Result<PlacingResult> placeAnnotations(const QString &libraryFolder)
{
    auto notes = openForWriting(libraryFolder, notesSchema());
    if (!notes)
        return notes.error();
    auto index = openForReading(libraryFolder, indexSchema(), Database::Access::ReadOnly);
    if (!index)
        return index.error();
    PlacingResult result;
    QStringList articles = annotatedArticles(**notes);
    while (!articles.isEmpty()) {
        const QList<Annotation> misplaced = takeMisplaced(**notes, **index, articles, result);
        if ((*index)->hasError())
            return (*index)->takeError();
        if (misplaced.isEmpty() && !(*notes)->hasError())
            continue;
        Transaction transaction(**notes);
        putPlacements(**notes, misplaced);
        if (const auto committed = transaction.commit(); !committed)
            return committed.error();
    }
    if ((*notes)->hasError())
        return (*notes)->takeError();
    return result;
}

} // namespace Dateline::Library
