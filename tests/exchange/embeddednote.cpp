// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/embeddednote.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;

TEST_CASE("A note's headings stand below its article's", "[exchange]")
{
    CHECK(embeddedNote(u"## Why?\n\nAsk *her*.\n"_s) == u"#### Why?\n\nAsk *her*."_s);
    CHECK(embeddedNote(u"##### Deep"_s) == u"###### Deep"_s);
    CHECK(embeddedNote(u"#tag is no heading"_s) == u"#tag is no heading"_s);
}

TEST_CASE("A note ends where it ends, whatever it leaves open", "[exchange]")
{
    CHECK(embeddedNote(u"````\n# code\n```\nmore"_s) == u"````\n# code\n```\nmore\n````"_s);
    CHECK(embeddedNote(u"# A heading\n~~~ x\n# code\n~~~"_s) == u"### A heading\n~~~ x\n# code\n~~~"_s);
}
