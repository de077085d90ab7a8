// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textdiff.h"

#include "search/folding.h"
#include "search/linediff.h"
#include "search/linepairs.h"
#include "search/sequencediff.h"

#include <algorithm>

namespace Dateline::Search {

namespace {

/// The work that a comparison may do: some tens of milliseconds.
constexpr int mostSteps = 6'000'000;

struct Lines
{
    std::vector<TextRange> ranges;
    std::vector<QString> folded;
    std::vector<int> keys; ///< The same number for lines that are the same when folded.
};

Lines linesOf(QStringView text, QHash<QString, int> &known)
{
    Lines lines;
    for (qsizetype start = 0; start <= text.size() && !text.isEmpty();) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        lines.ranges.push_back({qint32(start), qint32(end)});
        lines.folded.push_back(folded(text.sliced(start, end - start)));
        const auto found = known.constFind(lines.folded.back());
        lines.keys.push_back(found != known.cend() ? *found
                                                   : *known.insert(lines.folded.back(), int(known.size())));
        start = end + 1;
    }
    return lines;
}

qsizetype charactersIn(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(),
                         [](QChar character) { return !character.isSpace() && !character.isLowSurrogate(); });
}

class Comparison
{
public:
    Comparison(QStringView before, QStringView after)
        : m_before(before)
        , m_after(after)
        , m_sequences(mostSteps)
        , m_lineDiff(before, after, m_sequences)
    {
        QHash<QString, int> known;
        m_old = linesOf(before, known);
        m_new = linesOf(after, known);
    }

    TextDifference run()
    {
        for (const CommonRun &common : m_sequences.commonRuns(m_old.keys, m_new.keys)) {
            addDifferent(common.before, common.after);
            for (int line = 0; line < common.length; ++line)
                addPair();
        }
        addDifferent(int(m_old.ranges.size()), int(m_new.ranges.size()));
        return std::move(m_found);
    }

private:
    QStringView textBefore(TextRange range) const { return m_before.sliced(range.start, range.length()); }
    QStringView textAfter(TextRange range) const { return m_after.sliced(range.start, range.length()); }

    /// Where line `line` starts, or the text ends.
    static qint32 startOf(const Lines &lines, int line, QStringView text)
    {
        return line < int(lines.ranges.size()) ? lines.ranges[line].start : qint32(text.size());
    }

    /// All lines before these, of which none equals its counterpart.
    void addDifferent(int beforeEnd, int afterEnd)
    {
        const int before = m_atOld;
        const int after = m_atNew;
        const auto pairs =
            similarLines(std::span(m_old.folded).subspan(size_t(before), size_t(beforeEnd - before)),
                         std::span(m_new.folded).subspan(size_t(after), size_t(afterEnd - after)));
        for (const auto &[old, now] : pairs) {
            addRemoved(before + old);
            addAdded(after + now);
            addPair();
        }
        addRemoved(beforeEnd);
        addAdded(afterEnd);
    }

    void addRemoved(int end)
    {
        if (m_atOld == end)
            return;
        const TextRange range{m_old.ranges[m_atOld].start, m_old.ranges[end - 1].end};
        const qint32 place = startOf(m_new, m_atNew, m_after);
        m_found.blocks.push_back({TextBlock::Kind::Removed, range, {place, place}, {}});
        m_found.removed += charactersIn(textBefore(range));
        m_atOld = end;
    }

    void addAdded(int end)
    {
        if (m_atNew == end)
            return;
        const TextRange range{m_new.ranges[m_atNew].start, m_new.ranges[end - 1].end};
        const qint32 place = startOf(m_old, m_atOld, m_before);
        m_found.blocks.push_back({TextBlock::Kind::Added, {place, place}, range, {}});
        m_found.added += charactersIn(textAfter(range));
        m_atNew = end;
    }

    /// The next line of both.
    void addPair()
    {
        const TextRange old = m_old.ranges[m_atOld++];
        const TextRange now = m_new.ranges[m_atNew++];
        if (textBefore(old) != textAfter(now)) {
            addChanged(old, now);
        } else if (!m_found.blocks.empty() && m_found.blocks.back().kind == TextBlock::Kind::Same) {
            m_found.blocks.back().before.end = old.end;
            m_found.blocks.back().after.end = now.end;
        } else {
            m_found.blocks.push_back({TextBlock::Kind::Same, old, now, {}});
        }
    }

    void addChanged(TextRange old, TextRange now)
    {
        TextBlock block{TextBlock::Kind::Changed, old, now, m_lineDiff.spans(old, now)};
        for (const TextSpan &span : block.spans) {
            if (span.kind == TextSpan::Kind::Removed)
                m_found.removed += charactersIn(textBefore(span.before));
            else if (span.kind == TextSpan::Kind::Added)
                m_found.added += charactersIn(textAfter(span.after));
        }
        m_found.blocks.push_back(std::move(block));
    }

    QStringView m_before;
    QStringView m_after;
    Lines m_old;
    Lines m_new;
    int m_atOld = 0; ///< The first line that is not in a block.
    int m_atNew = 0;
    SequenceDiff m_sequences;
    LineDiff m_lineDiff;
    TextDifference m_found;
};

} // namespace

TextDifference compareTexts(QStringView before, QStringView after)
{
    return Comparison(before, after).run();
}

} // namespace Dateline::Search
