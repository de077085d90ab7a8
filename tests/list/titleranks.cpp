// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/titleranks.h"
#include "list/articlecolumns.h"
#include "list/foldedtext.h"
#include "rows.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

TEST_CASE("Title ranks that are kept up equal those computed anew", "[list]")
{
    std::mt19937 random(GENERATE(1U, 2U, 3U));
    const auto title = [&] { return QStringLiteral("title %1").arg(random() % 150); };
    ArticleColumns columns;
    TitleRanks kept;
    for (int slot = 0; slot < 200; ++slot)
        columns.append(articleRow(slot, title()));
    kept.of(columns);
    for (int round = 0; round < 30; ++round) {
        for (int i = 0; i < 4; ++i)
            columns.append(articleRow(columns.size(), title()));
        for (int i = 0; i < 4; ++i) {
            const int slot = int(random() % quint32(columns.size()));
            columns.update(slot, articleRow(slot, title()));
            kept.forget(slot);
        }
        CHECK(kept.of(columns) == TitleRanks().of(columns));
    }
}

TEST_CASE("Folding makes case and width equal", "[list]")
{
    struct Case
    {
        const char16_t *text;
        const char16_t *folded;
    };
    const auto [text, folded] =
        GENERATE(Case{u"NATO 北約", u"nato 北約"}, Case{u"ＮＡＴＯ　１２", u"nato 12"},
                 Case{u"ÉCOLE Ж", u"école ж"}, Case{u"ﾆﾎﾝ", u"ニホン"}, Case{u"", u""});
    CHECK(foldedText(text) == QString::fromUtf16(folded));
}
