// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placecases.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("A country with an article begins the name of something else", "[timeline][places]")
{
    check(GENERATE(
        PlaceCase{u"We opened a Norway Blossom jar. Norway Blossom jars are rare in Chile.", {u"Chile"_s}},
        PlaceCase{u"They wrote the China Question into it.", {}},
        PlaceCase{u"It was the China I knew, and the U.S. Constitution held.", {u"China"_s, u"U.S."_s}},
        PlaceCase{u"along the China India border", {u"China"_s}},
        PlaceCase{u"Ships of the Taiwan Navy left", {}},
        PlaceCase{u"a deal with the Taiwan President", {u"Taiwan"_s}}));
}

TEST_CASE("Titles in quotation marks are no places", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"She directed “Murder on the Danube” in Vienna.", {u"Vienna"_s}},
                   PlaceCase{u"He won for \"Winter in Chicago\" last year.", {}},
                   PlaceCase{u"They saw “Seattle” (1999) twice.", {}},
                   PlaceCase{u"He said “we are not in China” and left.", {u"China"_s}},
                   PlaceCase{u"What “China” means is open.", {u"China"_s}},
                   PlaceCase{u"“Russia”, he said, “is large.”", {u"Russia"_s}}));
}

TEST_CASE("Bodies that are about a place or share a name with one are none", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"She runs the new Center on U.S.-China Relations there.", {}},
                   PlaceCase{u"A sale at the Victoria and Walter Museum began.", {}},
                   PlaceCase{u"The survey was made by Lake Pollster Partners Group.", {}},
                   PlaceCase{u"Judges of the Seventh Circuit and the Elmwood School District met.", {}},
                   PlaceCase{u"It was on the Sunrise Channel", {}},
                   PlaceCase{u"It lives in Lake Victoria’s deep water.", {u"Lake Victoria"_s}}));
}

TEST_CASE("What is called after a town is not there", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"It left the Paris climate accord, signed in Paris.", {u"Paris"_s}},
                   PlaceCase{u"He joined the Medellín cartel.", {}},
                   PlaceCase{u"a keeper who played for Liverpool", {}},
                   PlaceCase{u"a letter from Sainte-Marie-de-Provence", {}},
                   PlaceCase{u"In late March, China closed it.", {u"China"_s}},
                   PlaceCase{u"news\nSOFIA observes the sky in Brazil", {u"Brazil"_s}},
                   PlaceCase{u"fans of the Idaho Falls Otters", {}}));
}

TEST_CASE("Persons who are called as towns are remain persons", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"Mr Houston sang. Later Houston left.", {}},
                   PlaceCase{u"Mr Houston sang in Houston.", {u"Houston"_s}},
                   PlaceCase{u"Jack Bristol wrote it. Readers like Bristol.", {}}));
}

TEST_CASE("An English town that something is in is one in the whole text", "[timeline][places]")
{
    check(GENERATE(PlaceCase{u"Britain's news: he died in Derry. The streets of Derry were still.",
                             {u"Britain"_s, u"Derry"_s, u"Derry"_s}},
                   PlaceCase{u"Britain's news: Derry streets were still.", {u"Britain"_s}}));
}
