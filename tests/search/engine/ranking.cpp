// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("an article that is about something comes before one that mentions it", "[search]")
{
    SearchBench bench;
    const QString filler = u"A day at the coast, with wind and rain and little else to tell of. "_s;
    bench.add(u"Lighthouse restored"_s, filler + u"The work took a year."_s);
    bench.add(u"A walk"_s, filler.repeated(20) + u"There was a lighthouse."_s);
    bench.add(u"On the coast"_s,
              u"The lighthouse stands. The lighthouse shines. Lighthouse keepers wait. "_s + filler);
    for (int i = 0; i < 20; ++i)
        bench.add(u"Other %1"_s.arg(i), filler);
    bench.import();

    CHECK(bench.found(u"lighthouse"_s) ==
          QStringList{u"Lighthouse restored"_s, u"On the coast"_s, u"A walk"_s});
}

TEST_CASE("the rarer of two words says more", "[search]")
{
    SearchBench bench;
    for (int i = 0; i < 30; ++i)
        bench.add(u"Common %1"_s.arg(i), u"harbour harbour harbour harbour number %1"_s.arg(i));
    bench.add(u"Rare"_s, u"One albatross was seen near the town."_s);
    bench.import();

    CHECK(bench.found(u"harbour OR albatross"_s).first() == u"Rare"_s);
}
