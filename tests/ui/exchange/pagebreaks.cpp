// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagebreaks.h"

#include <catch2/catch_test_macros.hpp>

#include <initializer_list>

using namespace Dateline::Exporting;

namespace {

struct Block
{
    int lines = 1;
    bool isHeading = false;
    bool isQuote = false;
};

/// Lines of height 1 without distances.
std::vector<PageLine> linesOf(std::initializer_list<Block> blocks)
{
    std::vector<PageLine> lines;
    int number = 0;
    for (const Block &block : blocks) {
        for (int line = 0; line < block.lines; ++line) {
            const double top = double(lines.size());
            lines.push_back({top, top + 1, number, block.isHeading, block.isQuote, false});
        }
        ++number;
    }
    return lines;
}

std::vector<int> ends(const std::vector<PageLine> &lines, double height)
{
    std::vector<int> ends;
    int next = 0;
    for (const PageLines &page : breakPages(lines, height)) {
        REQUIRE(page.first == next);
        REQUIRE(page.end > page.first);
        next = page.end;
        ends.push_back(next);
    }
    REQUIRE(next == int(lines.size()));
    return ends;
}

} // namespace

TEST_CASE("Pages take as many lines as go", "[pages]")
{
    CHECK(breakPages({}, 10).empty());
    CHECK(ends(linesOf({{20}}), 10) == std::vector{10, 20});
    CHECK(ends(linesOf({{10}}), 10) == std::vector{10});
}

TEST_CASE("A heading stays with two lines of what it heads", "[pages]")
{
    const auto lines = linesOf({{8}, {1, true}, {6}});
    CHECK(ends(lines, 10) == std::vector{8, 15});
    CHECK(ends(lines, 9) == std::vector{8, 15});
    CHECK(ends(lines, 11) == std::vector{11, 15});
    // Two headings in a row go together.
    CHECK(ends(linesOf({{7}, {1, true}, {1, true}, {6}}), 10) == std::vector{7, 15});
}

TEST_CASE("No paragraph leaves a single line on a page", "[pages]")
{
    CHECK(ends(linesOf({{9}, {5}}), 10) == std::vector{9, 14});
    CHECK(ends(linesOf({{5}, {6}}), 10) == std::vector{9, 11});
    CHECK(ends(linesOf({{8}, {3}}), 10) == std::vector{8, 11});
    // A single line is a whole paragraph.
    CHECK(ends(linesOf({{9}, {1}, {1}, {3}}), 10) == std::vector{10, 14});
}

TEST_CASE("What says where a quote is from does not stand alone on the next page", "[pages]")
{
    CHECK(ends(linesOf({{2}, {8, false, true}, {1}, {5}}), 10) == std::vector{8, 16});
    CHECK(ends(linesOf({{7}, {3, false, true}, {1}, {5}}), 10) == std::vector{7, 16});
}

TEST_CASE("What does not go onto any page comes to an end all the same", "[pages]")
{
    std::vector<PageLine> lines{{0, 50, 0}, {50, 51, 1}, {51, 120, 1}};
    CHECK(ends(lines, 10) == std::vector{1, 2, 3});
    // Nothing but headings.
    std::vector<PageLine> headings = linesOf({{25, true}});
    CHECK(ends(headings, 10) == std::vector{10, 20, 25});
}

TEST_CASE("A page break that is asked for comes", "[pages]")
{
    std::vector<PageLine> lines = linesOf({{3}, {3}});
    lines[3].startsPage = true;
    CHECK(ends(lines, 10) == std::vector{3, 6});
}
