// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/placing.h"

#include "library/annotations.h"
#include "library/remembering.h"
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

void PlacingResult::fail(const Error &error)
{
    if (!failure)
        failure = error;
}

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

namespace {

/// Places the annotations of one article after the other, until its time is up.
class PlacingStep
{
public:
    PlacingStep(Database &notes, Database &index)
        : m_notes(notes)
        , m_placer(index)
        , m_placements(notes, "SELECT DISTINCT part, placed_text FROM annotations WHERE article = ?1")
        , m_deadline(mostMilliseconds)
    {
    }

    bool isOver() const { return m_deadline.hasExpired(); }

    bool isUpToDate(const QString &article)
    {
        bool isCurrent = true;
        m_placements.bind(1, article);
        while (isCurrent && m_placements.step())
            isCurrent = m_placer.isCurrent(article, Part(m_placements.number(0)), m_placements.blob(1));
        m_placements.reset();
        return isCurrent;
    }

    /// Adds to `misplaced` those that are elsewhere and not in `begun`. False when the time was up before all
    /// of them were looked at; `begun` is then what was.
    bool placeIn(const QString &article, QSet<QString> &begun, QList<Annotation> &misplaced,
                 PlacingResult &result)
    {
        for (Annotation annotation : readStoredAnnotationsOf(m_notes, article)) {
            if (begun.contains(annotation.id))
                continue;
            const Annotation before = annotation;
            if (!m_placer.place(annotation))
                continue;
            result.count(before, annotation);
            misplaced.append(annotation);
            begun.insert(annotation.id);
            if (isOver())
                return false;
        }
        begun.clear();
        return true;
    }

private:
    Database &m_notes;
    AnnotationPlacer m_placer;
    Statement m_placements;
    QDeadlineTimer m_deadline;
};

std::optional<Error> takeError(Database &notes, Database &index)
{
    std::optional<Error> error;
    if (notes.hasError())
        error = notes.takeError();
    if (index.hasError())
        error = index.takeError();
    return error;
}

} // namespace

QList<Annotation> takeMisplaced(Database &notes, Database &index, PlacingWork &work, PlacingResult &result)
{
    const Snapshot ofIndex(index);
    const Snapshot ofNotes(notes);
    PlacingStep step(notes, index);
    if (const auto error = takeError(notes, index)) {
        result.fail(*error);
        work = {};
        return {};
    }
    QList<Annotation> misplaced;
    qsizetype taken = 0;
    while (taken < work.articles.size() && taken < mostArticles && (taken == 0 || !step.isOver())) {
        const QString &article = work.articles.at(taken);
        const PlacingResult before = result;
        const qsizetype known = misplaced.size();
        const bool isDone = step.isUpToDate(article) || step.placeIn(article, work.begun, misplaced, result);
        if (const auto error = takeError(notes, index)) {
            result = before;
            result.fail(*error);
            misplaced.resize(known);
            work.begun.clear();
            // The others are not to wait as long as this one for what is locked or gone.
            taken = error->code == Error::Code::Malformed ? taken + 1 : work.articles.size();
            break;
        }
        if (!isDone)
            break;
        ++taken;
        work.begun.clear();
    }
    work.articles.remove(0, taken);
    return misplaced;
}

Result<void> storePlacements(Database &notes, Database &index, const QList<Annotation> &misplaced)
{
    QStringList articles;
    for (const Annotation &annotation : misplaced) {
        if (articles.isEmpty() || articles.constLast() != annotation.article)
            articles.append(annotation.article);
    }
    Transaction transaction(notes);
    (void)remember(notes, index, articles);
    putPlacements(notes, misplaced);
    return transaction.commit();
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
    PlacingWork work{annotatedArticles(**notes), {}};
    if ((*notes)->hasError())
        return (*notes)->takeError();
    while (!work.articles.isEmpty()) {
        const QList<Annotation> misplaced = takeMisplaced(**notes, **index, work, result);
        if (misplaced.isEmpty())
            continue;
        if (const auto stored = storePlacements(**notes, **index, misplaced); !stored)
            return stored.error();
    }
    return result;
}

} // namespace Dateline::Library
