// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Timeline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

// Which entity a short name, a single word in brackets or an abbreviation belongs to.

TEST_CASE("A short name is joined to the one it stands for", "[timeline][identity]")
{
    Names names;
    names.add(u"岸田"_s, 30);
    names.add(u"岸田文雄"_s, 20);
    names.add(u"岸田國士"_s, 2);
    SECTION("when several articles say so")
    {
        names.shortForm(u"岸田文雄"_s, u"岸田"_s, 18);
        names.shortForm(u"岸田"_s, u"岸田國士"_s, 1);
        names.resolve();
        CHECK(names.areOne(u"岸田"_s, u"岸田文雄"_s));
        CHECK_FALSE(names.areOne(u"岸田國士"_s, u"岸田文雄"_s));
    }
    SECTION("but not when it stands for several")
    {
        names.shortForm(u"岸田"_s, u"岸田文雄"_s, 8);
        names.shortForm(u"岸田"_s, u"岸田國士"_s, 2);
        names.resolve();
        CHECK_FALSE(names.areOne(u"岸田"_s, u"岸田文雄"_s));
        CHECK_FALSE(names.areOne(u"岸田"_s, u"岸田國士"_s));
        CHECK(names.areSuggested(u"岸田"_s, u"岸田文雄"_s));
        CHECK(names.areSuggested(u"岸田"_s, u"岸田國士"_s));
    }
    SECTION("when many articles mean one and few another of the family")
    {
        names.shortForm(u"岸田"_s, u"岸田文雄"_s, 16);
        names.shortForm(u"岸田"_s, u"岸田國士"_s, 3);
        names.resolve();
        CHECK(names.areOne(u"岸田"_s, u"岸田文雄"_s));
        CHECK_FALSE(names.areOne(u"岸田國士"_s, u"岸田文雄"_s));
    }
    SECTION("but not when only one article of several says so")
    {
        names.shortForm(u"岸田"_s, u"岸田文雄"_s, 1);
        names.resolve();
        CHECK_FALSE(names.areOne(u"岸田"_s, u"岸田文雄"_s));
    }
    SECTION("also by one article when it stands nowhere else")
    {
        names.nodes[0].articles = 1;
        names.shortForm(u"岸田"_s, u"岸田文雄"_s, 1);
        names.resolve();
        CHECK(names.areOne(u"岸田"_s, u"岸田文雄"_s));
    }
    SECTION("also when what it stands for has two names")
    {
        names.add(u"Fumio Kishida"_s, 9);
        names.same(u"岸田文雄"_s, u"Fumio Kishida"_s, 9);
        names.add(u"Kishida"_s, 9);
        names.shortForm(u"Kishida"_s, u"Fumio Kishida"_s, 4);
        names.shortForm(u"岸田"_s, u"岸田文雄"_s, 8);
        names.same(u"岸田"_s, u"Kishida"_s, 3);
        names.resolve();
        CHECK(names.areOne(u"岸田"_s, u"Kishida"_s));
        CHECK(names.areOne(u"岸田"_s, u"Fumio Kishida"_s));
    }
}

TEST_CASE("A short name never joins two full names", "[timeline][identity]")
{
    Names names;
    names.add(u"王毅"_s, 20);
    names.add(u"王文濤"_s, 20);
    names.add(u"Wang"_s, 30);
    names.same(u"王毅"_s, u"Wang"_s, 5);
    SECTION("by brackets")
    {
        names.same(u"王文濤"_s, u"Wang"_s, 4);
        names.resolve();
        CHECK_FALSE(names.areOne(u"Wang"_s, u"王毅"_s));
    }
    SECTION("by what it is short for")
    {
        names.add(u"Wang Wentao"_s, 9);
        names.shortForm(u"Wang"_s, u"Wang Wentao"_s, 50);
        names.resolve();
        CHECK(names.areOne(u"Wang"_s, u"Wang Wentao"_s));
        CHECK_FALSE(names.areOne(u"王毅"_s, u"Wang Wentao"_s));
    }
    SECTION("by another short name")
    {
        names.add(u"Fumio Kishida"_s, 9);
        names.add(u"岸田文雄"_s, 9);
        names.add(u"Kishida"_s, 9);
        names.add(u"岸田"_s, 9);
        names.shortForm(u"Kishida"_s, u"Fumio Kishida"_s, 5);
        names.shortForm(u"岸田"_s, u"岸田文雄"_s, 5);
        names.same(u"岸田"_s, u"Kishida"_s, 5);
        names.resolve();
        CHECK_FALSE(names.areOne(u"岸田文雄"_s, u"Fumio Kishida"_s));
        CHECK(names.areSuggested(u"岸田文雄"_s, u"Fumio Kishida"_s));
    }
    CHECK_FALSE(names.areOne(u"王毅"_s, u"王文濤"_s));
}

TEST_CASE("A name of one word in brackets joins the only one before it", "[timeline][identity]")
{
    Names names;
    names.add(u"魯拉"_s, 3);
    names.add(u"Lula"_s, 2);
    names.same(u"魯拉"_s, u"Lula"_s, 1);
    names.resolve();
    CHECK(names.areOne(u"魯拉"_s, u"Lula"_s));
}

TEST_CASE("What is short for the ministries of several countries is joined to none", "[timeline][identity]")
{
    Names names;
    names.add(u"國防部"_s, 40, EntityKind::Organisation);
    names.add(u"美國國防部"_s, 20, EntityKind::Organisation);
    names.add(u"以色列國防部"_s, 8, EntityKind::Organisation);
    names.same(u"美國國防部"_s, u"國防部"_s, 12, "abbreviation", Strength::Medium);
    names.same(u"以色列國防部"_s, u"國防部"_s, 6, "abbreviation", Strength::Medium);
    names.resolve();
    CHECK_FALSE(names.areOne(u"國防部"_s, u"美國國防部"_s));
    CHECK_FALSE(names.areOne(u"以色列國防部"_s, u"美國國防部"_s));
}

TEST_CASE("An abbreviation joins names of one organisation only", "[timeline][identity]")
{
    constexpr EntityKind kind = EntityKind::Organisation;
    Names names;
    names.add(u"北大西洋公約組織"_s, 9, kind);
    names.add(u"北大西洋條約組織"_s, 2, kind);
    names.add(u"北約"_s, 30, kind);
    names.add(u"NATO"_s, 30, kind);
    names.same(u"北大西洋公約組織"_s, u"NATO"_s, 8, "abbreviation");
    names.same(u"北大西洋條約組織"_s, u"NATO"_s, 2, "abbreviation");
    names.same(u"北約"_s, u"NATO"_s, 8, "abbreviation");
    names.add(u"疾病管制署"_s, 9, kind);
    names.add(u"美國疾病控制與預防中心"_s, 9, kind);
    names.add(u"CDC"_s, 9, kind);
    names.add(u"Centers for Disease Control"_s, 3, kind);
    names.add(u"Certified Data Council"_s, 3, kind);
    names.same(u"疾病管制署"_s, u"CDC"_s, 5, "abbreviation");
    names.same(u"美國疾病控制與預防中心"_s, u"CDC"_s, 4, "abbreviation");
    names.same(u"Centers for Disease Control"_s, u"CDC"_s, 3, "abbreviation");
    names.same(u"Certified Data Council"_s, u"CDC"_s, 2, "abbreviation");
    names.resolve();
    CHECK(names.areOne(u"北約"_s, u"北大西洋公約組織"_s));
    CHECK(names.areOne(u"北約"_s, u"北大西洋條約組織"_s));
    CHECK_FALSE(names.areOne(u"疾病管制署"_s, u"美國疾病控制與預防中心"_s));
    CHECK_FALSE(names.areOne(u"Certified Data Council"_s, u"Centers for Disease Control"_s));
}
