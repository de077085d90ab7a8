// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/passageplacer.h"

#include "exchange/codepoints.h"
#include "library/annotations.h"
#include "library/identity.h"
#include "notes/anchoring.h"

namespace Dateline::Exchange {

using Notes::Annotation;
using Notes::Part;
using Notes::Placement;

PassagePlacer::PassagePlacer(Article article)
    : m_article(std::move(article))
    , m_content(Library::contentHash(m_article))
{
}

PassagePlacer::~PassagePlacer() = default;

Annotation PassagePlacer::placed(const IncomingNote &note)
{
    Annotation annotation = note.annotation;
    Notes::Anchor &anchor = annotation.anchor;
    const bool isOurs = !anchor.text.isEmpty();
    if (anchor.part == Part::Article || (!isOurs && takeSaid(annotation, note)))
        return annotation;
    annotation.placement = anchoring(anchor.part).place(anchor);
    // What is told of it must be what is read later.
    annotation.placement.score = Library::storableScore(annotation.placement.score);
    if (isOurs || annotation.isOrphan())
        return annotation;
    const auto [fit, start, end, score, hash] = annotation.placement;
    if (QStringView(text(anchor.part)).mid(start, end - start) == anchor.quote) {
        take(annotation, start, end);
    } else {
        anchor.start = start;
        anchor.end = end;
    }
    return annotation;
}

bool PassagePlacer::takeSaid(Annotation &annotation, const IncomingNote &note) const
{
    const QString &whole = text(annotation.anchor.part);
    const CodePointRange units = saidUnits(whole, note);
    if (!units.isKnown())
        return false;
    const QStringView there = QStringView(whole).mid(units.start, units.end - units.start);
    if (!annotation.anchor.quote.isEmpty() && there != annotation.anchor.quote)
        return false;
    take(annotation, units.start, units.end);
    return true;
}

void PassagePlacer::take(Annotation &annotation, qint32 start, qint32 end) const
{
    const Part part = annotation.anchor.part;
    annotation.anchor = Notes::makeAnchor(part, text(part), start, end, m_content);
    annotation.placement = {Placement::Fit::Exact, annotation.anchor.start, annotation.anchor.end, 1,
                            annotation.anchor.text};
}

const QString &PassagePlacer::text(Part part) const
{
    return part == Part::Title ? m_article.title : m_article.text;
}

const Notes::Anchoring &PassagePlacer::anchoring(Part part)
{
    auto &kept = part == Part::Title ? m_inTitle : m_inText;
    if (!kept)
        kept = std::make_unique<Notes::Anchoring>(text(part));
    return *kept;
}

} // namespace Dateline::Exchange
