// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/highlighter.h"

#include "search/folding.h"
#include "search/indexterms.h"
#include "search/phrase.h"
#include "search/stemmer.h"
#include "search/wantedterms.h"

#include <algorithm>

namespace Dateline::Search {

namespace {

struct Passage
{
    Phrase phrase;
    TermField field;
};

/// A place that was found, and by which phrase.
struct Place
{
    TextRange range;
    size_t phrase = 0;
};

/// Where in a text a field is looked for; an author stands elsewhere.
QList<TextRange> stretchesFor(TermField field, QStringView text, const QList<Html::ZoneRange> &zones)
{
    if (field == TermField::Anywhere || field == TermField::Entity)
        return searchableStretches(text, zones);
    QList<TextRange> stretches;
    for (const Html::ZoneRange &range : zones) {
        const bool isTitle = field == TermField::Title && range.zone == Html::Zone::Title;
        const bool isCaption = field == TermField::Caption && range.zone == Html::Zone::Caption;
        if (isTitle || isCaption)
            stretches.append({range.start, range.end});
    }
    return stretches;
}

std::vector<Passage> passagesOf(const Query &query)
{
    constexpr size_t mostPassages = 64; ///< Marks for more would say nothing.
    const auto stemmer = std::make_shared<const Stemmer>();
    std::vector<Passage> passages;
    visitWanted(query.root, [&](const Term &term) {
        if (passages.size() >= mostPassages)
            return;
        Phrase phrase(term, stemmer);
        if (!phrase.isEmpty())
            passages.push_back({std::move(phrase), term.field});
    });
    // Those of one field after each other: a text is folded anew for each field.
    std::stable_sort(passages.begin(), passages.end(),
                     [](const Passage &one, const Passage &other) { return one.field < other.field; });
    return passages;
}

/// White space of any length as one space, with ranges moved along.
Snippet simplified(QStringView text, const QList<TextRange> &hits)
{
    Snippet snippet;
    std::vector<qint32> places(size_t(text.size()) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        places[size_t(i)] = qint32(snippet.text.size());
        const bool isSpace = text[i].isSpace();
        if (!isSpace)
            snippet.text += text[i];
        else if (!snippet.text.isEmpty() && !snippet.text.endsWith(u' '))
            snippet.text += u' ';
    }
    places[size_t(text.size())] = qint32(snippet.text.size());
    for (const TextRange &hit : hits)
        snippet.hits.append({places[size_t(hit.start)], places[size_t(hit.end)]});
    return snippet;
}

/// Where the first stretch of `length` begins that has the most different phrases of `phrases`.
qint32 richestPlace(const std::vector<Place> &places, size_t phrases, int length)
{
    qint32 best = places.front().range.start;
    size_t bestKinds = 0;
    for (size_t first = 0; first < places.size() && bestKinds < phrases; ++first) {
        const qint32 start = places[first].range.start;
        std::vector<size_t> kinds;
        for (size_t i = first; i < places.size() && places[i].range.end - start <= length; ++i) {
            if (std::find(kinds.begin(), kinds.end(), places[i].phrase) == kinds.end())
                kinds.push_back(places[i].phrase);
        }
        if (kinds.size() > bestKinds) {
            best = start;
            bestKinds = kinds.size();
        }
    }
    return best;
}

bool isSentenceEnd(QChar character)
{
    return QStringView(u"。！？!?\n").contains(character);
}

} // namespace

class Highlighter::Private
{
public:
    std::vector<Place> places(QStringView text, const QList<Html::ZoneRange> &zones) const;

    std::vector<Passage> passages;
};

std::vector<Place> Highlighter::Private::places(QStringView text, const QList<Html::ZoneRange> &zones) const
{
    std::vector<Place> found;
    TermField field = TermField::Anywhere;
    QList<TextRange> stretches = stretchesFor(field, text, zones);
    std::vector<FoldedText> texts;
    const auto fold = [&] {
        texts.clear();
        for (const TextRange &stretch : std::as_const(stretches))
            texts.push_back(foldedWithOrigins(text.sliced(stretch.start, stretch.length())));
    };
    fold();
    for (size_t i = 0; i < passages.size(); ++i) {
        if (passages[i].field != field) {
            field = passages[i].field;
            stretches = stretchesFor(field, text, zones);
            fold();
        }
        for (size_t s = 0; s < texts.size(); ++s) {
            const qint32 offset = stretches[qsizetype(s)].start;
            passages[i].phrase.visit(texts[s].text, [&](TextRange range) {
                found.push_back(
                    {{offset + texts[s].origin(range.start), offset + texts[s].origin(range.end)}, i});
            });
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Place &one, const Place &other) { return one.range.start < other.range.start; });
    return found;
}

Highlighter::Highlighter(const Query &query)
    : d(std::make_unique<Private>())
{
    d->passages = passagesOf(query);
}

Highlighter::~Highlighter() = default;
Highlighter::Highlighter(Highlighter &&other) noexcept = default;

QList<TextRange> Highlighter::hits(QStringView text, const QList<Html::ZoneRange> &zones) const
{
    QList<TextRange> merged;
    if (d->passages.empty())
        return merged;
    for (const Place &place : d->places(text, zones)) {
        if (!merged.isEmpty() && place.range.start < merged.last().end)
            merged.last().end = std::max(merged.last().end, place.range.end);
        else
            merged.append(place.range);
    }
    return merged;
}

Snippet Highlighter::snippet(QStringView text, const QList<Html::ZoneRange> &zones, int length) const
{
    qint32 bodyStart = 0;
    for (const Html::ZoneRange &range : zones) {
        if (range.zone == Html::Zone::Title)
            bodyStart = std::max(bodyStart, range.end);
    }
    std::vector<Place> places = d->places(text, zones);
    // The title is shown anyway.
    std::erase_if(places, [bodyStart](const Place &place) { return place.range.start < bodyStart; });
    const qint32 hitStart = places.empty() ? bodyStart : richestPlace(places, d->passages.size(), length);
    // From the start of its sentence when that is near.
    qint32 start = std::max(bodyStart, hitStart - length / 4);
    for (qint32 i = start; i < hitStart; ++i) {
        if (isSentenceEnd(text[i]))
            start = i + 1;
    }
    if (start < text.size() && text[start].isLowSurrogate())
        ++start;
    qint32 end = qint32(std::min<qsizetype>(text.size(), start + length));
    for (const Html::ZoneRange &range : zones) {
        if (range.zone == Html::Zone::Related && range.start >= start)
            end = std::min(end, range.start);
    }
    if (end < text.size() && end > start && text[end].isLowSurrogate())
        --end;
    QList<TextRange> hits;
    for (const Place &place : places) {
        if (place.range.start >= start && place.range.end <= end &&
            (hits.isEmpty() || place.range.start >= hits.last().end))
            hits.append({place.range.start - start, place.range.end - start});
    }
    return simplified(text.sliced(start, std::max(0, end - start)), hits);
}

} // namespace Dateline::Search
