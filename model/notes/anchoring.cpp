// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchoring.h"

#include "notes/passagefinder.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <vector>

namespace Dateline::Notes {

namespace {

/// Below this a place is no better than one by chance. From the measurements of
/// tests/notes/anchoringrates.cpp.
constexpr double leastScore = 0.6;
/// The quote itself must be in it this much, unless it stands between what stood around it.
constexpr double leastQuoteLikeness = 0.2;
/// With less a place is not worth a person's look.
constexpr double leastCandidateScore = 0.2;
/// Places whose scores are no further apart than this might each be the one that is meant.
constexpr double lead = 0.2;
/// Then it is the nearest, if the others are this much further away, and one cannot be surer than that.
constexpr double fartherBy = 6;
constexpr double scoreInDoubt = 0.5;

/// The one place, when there is no doubt or nearness settles it. The best come first.
std::optional<Candidate> chosen(const std::vector<Candidate> &candidates, qint32 expected)
{
    const auto hasQuote = [](const Candidate &candidate) {
        return candidate.score >= leastScore && candidate.quoteLikeness >= leastQuoteLikeness;
    };
    // What came between the old surroundings is no rival of the quote itself, which may have been moved away
    // from there.
    const bool isQuoteLeft = std::any_of(candidates.begin(), candidates.end(), hasQuote);
    std::vector<Candidate> rivals;
    for (const Candidate &candidate : candidates) {
        const bool isBetween = !isQuoteLeft && candidate.isEnclosed && candidate.score >= leastScore;
        const bool isGood = isBetween || hasQuote(candidate);
        if (isGood && (rivals.empty() || candidate.score > rivals.front().score - lead))
            rivals.push_back(candidate);
    }
    if (rivals.empty())
        return std::nullopt;
    if (rivals.size() == 1)
        return rivals.front();
    const auto distance = [expected](const Candidate &candidate) {
        return std::abs(candidate.range.start - expected);
    };
    std::sort(rivals.begin(), rivals.end(), [&distance](const Candidate &left, const Candidate &right) {
        return distance(left) < distance(right);
    });
    if (fartherBy * distance(rivals[0]) >= distance(rivals[1]))
        return std::nullopt;
    rivals.front().score = std::min(rivals.front().score, scoreInDoubt);
    return rivals.front();
}

/// White space at either end of a text.
qsizetype leadingSpace(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length].isSpace())
        ++length;
    return length;
}

qsizetype trailingSpace(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && text[text.size() - 1 - length].isSpace())
        ++length;
    return length;
}

/// Not more than so many units of one end of what stands around a passage, without half a character.
QString contextBefore(const QString &text, qint32 end)
{
    qint32 start = std::max(0, end - contextLength);
    if (start > 0 && start < end && text[start].isLowSurrogate() && text[start - 1].isHighSurrogate())
        ++start;
    return text.mid(start, end - start);
}

QString contextBehind(const QString &text, qint32 start)
{
    qint32 end = std::min(qint32(text.size()), start + contextLength);
    if (end < text.size() && end > start && text[end].isLowSurrogate() && text[end - 1].isHighSurrogate())
        --end;
    return text.mid(start, end - start);
}

} // namespace

QByteArray textHash(QStringView text)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(QByteArray::fromRawData(bytes.data(), bytes.size()));
    return hash.result().first(16);
}

Anchor makeAnchor(Part part, const QString &text, qint32 start, qint32 end, const QByteArray &content)
{
    const TextRange range = wholeCharacters(text, {start, end});
    Anchor anchor;
    anchor.part = part;
    anchor.quote = text.mid(range.start, range.length());
    anchor.prefix = contextBefore(text, range.start);
    anchor.suffix = contextBehind(text, range.end);
    anchor.start = range.start;
    anchor.end = range.end;
    anchor.content = content;
    anchor.text = textHash(text);
    return anchor;
}

class Anchoring::Private
{
public:
    explicit Private(const QString &original)
        : text(original)
        , hash(textHash(original))
    {
    }

    bool isAtItsPlace(const Anchor &anchor) const;
    bool isSurroundedAsBefore(const Anchor &anchor) const;
    std::vector<Candidate> find(const Anchor &anchor, PassageFinder::Effort effort);
    /// Where the passage was, in units of the prepared text.
    qint32 expected(const Anchor &anchor) const
    {
        return m_prepared ? m_prepared->text.position(anchor.start) : 0;
    }
    Placement placement(const Anchor &anchor, const Candidate &candidate) const;

    QString text;
    QByteArray hash;

private:
    /// What is computed when first needed.
    struct Prepared
    {
        explicit Prepared(const QString &original)
            : text(original)
            , finder(text)
        {
        }
        MatchText text;
        PassageFinder finder;
    };
    std::unique_ptr<Prepared> m_prepared;
};

bool Anchoring::Private::isAtItsPlace(const Anchor &anchor) const
{
    const bool isRange = anchor.start >= 0 && anchor.start < anchor.end && anchor.end <= text.size();
    return isRange && QStringView(text).mid(anchor.start, anchor.end - anchor.start) == anchor.quote;
}

bool Anchoring::Private::isSurroundedAsBefore(const Anchor &anchor) const
{
    return QStringView(text).first(anchor.start).endsWith(anchor.prefix) &&
           QStringView(text).mid(anchor.end).startsWith(anchor.suffix);
}

std::vector<Candidate> Anchoring::Private::find(const Anchor &anchor, PassageFinder::Effort effort)
{
    const Passage passage(anchor);
    if (passage.isEmpty())
        return {};
    if (!m_prepared)
        m_prepared = std::make_unique<Prepared>(text);
    return m_prepared->finder.find(passage, expected(anchor), effort);
}

Placement Anchoring::Private::placement(const Anchor &anchor, const Candidate &candidate) const
{
    TextRange range = wholeCharacters(text, m_prepared->text.original(candidate.range));
    // White space at the ends was compared by nobody; the quote's own is taken along where it still is.
    const QStringView quote(anchor.quote);
    const auto before = quote.first(leadingSpace(quote));
    const auto behind = quote.last(trailingSpace(quote));
    if (QStringView(text).first(range.start).endsWith(before))
        range.start -= qint32(before.size());
    if (QStringView(text).mid(range.end).startsWith(behind))
        range.end += qint32(behind.size());

    const bool isThere =
        range.start == anchor.start && QStringView(text).mid(range.start, range.length()) == quote;
    const Placement::Fit fit = isThere            ? Placement::Fit::Exact
                               : candidate.isSame ? Placement::Fit::Moved
                                                  : Placement::Fit::Approximate;
    return {fit, range.start, range.end, candidate.score, hash};
}

Anchoring::Anchoring(const QString &text)
    : d(std::make_unique<Private>(text))
{
}

Anchoring::~Anchoring() = default;

Placement Anchoring::place(const Anchor &anchor) const
{
    if (d->isAtItsPlace(anchor) && (d->hash == anchor.text || d->isSurroundedAsBefore(anchor)))
        return {Placement::Fit::Exact, anchor.start, anchor.end, 1, d->hash};
    const Placement orphan{Placement::Fit::Orphan, 0, 0, 0, d->hash};
    const std::vector<Candidate> found = d->find(anchor, PassageFinder::Effort::Enough);
    const std::optional<Candidate> best = chosen(found, d->expected(anchor));
    return best ? d->placement(anchor, *best) : orphan;
}

QList<Placement> Anchoring::candidates(const Anchor &anchor, int most) const
{
    QList<Placement> places;
    if (most < 1)
        return places;
    for (const Candidate &candidate : d->find(anchor, PassageFinder::Effort::Everything)) {
        if (candidate.score < leastCandidateScore || places.size() == most)
            break;
        places.append(d->placement(anchor, candidate));
    }
    return places;
}

} // namespace Dateline::Notes
