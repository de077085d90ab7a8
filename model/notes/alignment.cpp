// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/alignment.h"

#include <algorithm>
#include <string>
#include <vector>

namespace Dateline::Notes {

namespace {

enum class Step : quint8 { Same, Replaced, Deleted, Inserted };

/// The table of steps, and the end of the best way through it.
class Table
{
public:
    Table(std::u16string_view pattern, std::u16string_view text)
        : m_width(text.size() + 1)
        , m_steps((pattern.size() + 1) * m_width, Step::Inserted)
    {
        std::vector<qint32> above(m_width, 0);
        std::vector<qint32> row(m_width, 0);
        for (size_t at = 1; at <= pattern.size(); ++at) {
            fillRow(pattern[at - 1], text, above, row, m_steps.data() + at * m_width);
            std::swap(above, row);
        }
        m_end = size_t(std::min_element(above.begin(), above.end()) - above.begin());
    }

    size_t end() const { return m_end; }
    Step step(size_t pattern, size_t text) const { return m_steps[pattern * m_width + text]; }

private:
    static void fillRow(char16_t unit, std::u16string_view text, const std::vector<qint32> &above,
                        std::vector<qint32> &row, Step *steps)
    {
        qint32 left = above[0] + 1;
        row[0] = left;
        steps[0] = Step::Deleted;
        for (size_t at = 1; at <= text.size(); ++at) {
            const bool isSame = text[at - 1] == unit;
            qint32 best = above[at - 1] + (isSame ? 0 : 1);
            Step step = isSame ? Step::Same : Step::Replaced;
            if (above[at] + 1 < best) {
                best = above[at] + 1;
                step = Step::Deleted;
            }
            if (left + 1 < best) {
                best = left + 1;
                step = Step::Inserted;
            }
            left = best;
            row[at] = best;
            steps[at] = step;
        }
    }

    size_t m_width;
    size_t m_end = 0;
    std::vector<Step> m_steps;
};

} // namespace

std::optional<Alignment> align(const PassageView &passage, std::u16string_view text)
{
    std::u16string pattern(passage.prefix);
    pattern.append(passage.quote).append(passage.suffix);
    const size_t quoteStart = passage.prefix.size();
    const size_t quoteEnd = quoteStart + passage.quote.size();
    const Table table(pattern, text);

    Alignment result;
    bool isFound = false;
    size_t row = pattern.size();
    size_t column = table.end();
    while (row > 0) {
        const Step step = table.step(row, column);
        const bool isPair = step == Step::Same || step == Step::Replaced;
        // What was inserted at an edge of the quote is not part of it.
        const bool isBefore = row <= quoteStart;
        const bool isBehind = step == Step::Inserted ? row >= quoteEnd : row > quoteEnd;
        if (step != Step::Same)
            ++(isBefore ? result.prefixErrors : isBehind ? result.suffixErrors : result.quoteErrors);
        if (isPair && !isBefore && !isBehind) {
            if (!isFound)
                result.quote.end = qint32(column);
            isFound = true;
            result.quote.start = qint32(column) - 1;
        }
        row -= step == Step::Inserted ? 0 : 1;
        column -= step == Step::Deleted ? 0 : 1;
    }
    return isFound ? std::optional(result) : std::nullopt;
}

} // namespace Dateline::Notes
