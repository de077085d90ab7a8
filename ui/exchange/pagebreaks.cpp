// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagebreaks.h"

#include <algorithm>

namespace Dateline::Exporting {

namespace {

constexpr int shortBlock = 2; ///< Lines; such a block after a quote says where the quote is from.

class PageBreaker
{
public:
    PageBreaker(const std::vector<PageLine> &lines, double height)
        : m_lines(lines)
        , m_height(height)
    {
    }

    std::vector<PageLines> pages() const
    {
        std::vector<PageLines> pages;
        for (int first = 0; first < count();) {
            const int end = endOf(first);
            pages.push_back({first, end});
            first = end;
        }
        return pages;
    }

private:
    int count() const { return int(m_lines.size()); }
    const PageLine &line(int number) const { return m_lines[size_t(number)]; }

    int firstOfBlock(int number) const
    {
        while (number > 0 && line(number - 1).block == line(number).block)
            --number;
        return number;
    }
    int blockEnd(int number) const
    {
        const int block = line(number).block;
        while (number < count() && line(number).block == block)
            ++number;
        return number;
    }

    /// The first line that does not go onto the page, without regard to what belongs together.
    int fullEnd(int first) const
    {
        int end = first + 1;
        while (end < count() && !line(end).startsPage && line(end).bottom - line(first).top <= m_height)
            ++end;
        return end;
    }

    /// The same line or one before it, where the page had better end. One step of several.
    int better(int end) const
    {
        const int start = firstOfBlock(end);
        const int last = blockEnd(end);
        if (line(end - 1).isHeading)
            return firstOfBlock(end - 1);
        if (start < end) {
            if (end - start < 2 && last - start > 1)
                return start;
            if (last - end < 2)
                return last - start >= 4 ? end - 1 : start;
            return end;
        }
        // What follows a quote and is short says who wrote it.
        const bool isSource =
            line(end - 1).isQuote && !line(end).isQuote && !line(end).isHeading && last - start <= shortBlock;
        if (isSource) {
            const int quote = firstOfBlock(end - 1);
            return end - quote >= 4 ? end - 2 : quote;
        }
        return end;
    }

    int endOf(int first) const
    {
        const int full = fullEnd(first);
        if (full == count() || line(full).startsPage)
            return full;
        int end = full;
        for (int next = better(end); next != end; next = better(end)) {
            end = next;
            if (end <= first)
                return full;
        }
        return end;
    }

    const std::vector<PageLine> &m_lines;
    double m_height;
};

} // namespace

std::vector<PageLines> breakPages(const std::vector<PageLine> &lines, double height)
{
    return PageBreaker(lines, height).pages();
}

} // namespace Dateline::Exporting
