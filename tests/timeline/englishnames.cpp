// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/englishnames.h"

#include "timeline/names/namechoice.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

NameCandidates candidatesIn(const QString &text)
{
    NameCandidates found;
    findEnglishNames(NameText(text, {}), {}, &found);
    found.names = chosenNames(NameText(text, {}), found.names);
    return found;
}

/// "p Jane Doe", "o NATO" for each name.
QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const NameCandidate &name : candidatesIn(text).names)
        names +=
            QChar(QLatin1Char(kindName(name.kind)[0])) + u" "_s + text.mid(name.start, name.end - name.start);
    return names;
}

struct NameCase
{
    const char16_t *text;
    QStringList names;
};

void check(const QList<NameCase> &cases)
{
    for (const NameCase &wanted : cases) {
        const QString text = QString::fromUtf16(wanted.text);
        INFO(text.toStdString());
        const QStringList found = namesIn(text);
        INFO(found.join(u"; "_s).toStdString());
        CHECK(found == wanted.names);
    }
}

} // namespace

TEST_CASE("English persons are known by titles, first names and forms", "[timeline][names]")
{
    check({
        {u"On Monday Prime Minister Sanna Quist met reporters.", {u"p Sanna Quist"_s}},
        {u"It was told by Mr. Quellin and Sen. Brockden.", {u"p Quellin"_s, u"p Brockden"_s}},
        {u"A letter from J. D. Farrow arrived.", {u"p J. D. Farrow"_s}},
        {u"The envoy met Ursula von der Heide there.", {u"p Ursula von der Heide"_s}},
        {u"The vote was lost by Theresa May last year.", {u"p Theresa May"_s}},
        {u"They know Sammy Davis Jr. well.", {u"p Sammy Davis Jr"_s}},
        {u"The office of Lee Jong-sup said no; Xu Zhiyong did not.",
         {u"p Lee Jong-sup"_s, u"p Xu Zhiyong"_s}},
        {u"Her neighbour, Vorla Quenby, 45, was out.", {u"p Vorla Quenby"_s}},
        {u"The farmer Vorla Quenby was out.", {u"p Vorla Quenby"_s}},
        {u"A walk with Anders Holm’s brother", {u"p Anders Holm"_s}},
    });
}

TEST_CASE("A title is no part of an English name, but is known", "[timeline][names]")
{
    const QString text = u"He called the South Korean Foreign Minister Park Jin yesterday."_s;
    const QList<NameCandidate> names = candidatesIn(text).names;
    REQUIRE(names.size() == 1);
    CHECK(text.mid(names[0].start, names[0].end - names[0].start) == u"Park Jin");
    CHECK(text.mid(names[0].titleStart).startsWith(u"South Korean Foreign Minister"));
}

TEST_CASE("Surnames alone count once the full name was given", "[timeline][names]")
{
    check({
        {u"Ellen Brockden left. Later Brockden came back, and so did Wirrell.",
         {u"p Ellen Brockden"_s, u"p Brockden"_s}},
        {u"Hu Yaoling left. Then Hu came back.", {u"p Hu Yaoling"_s, u"p Hu"_s}},
        {u"Brockden Visits Oslo After Long Delay Again\nEllen Brockden left.",
         {u"p Brockden"_s, u"p Ellen Brockden"_s}},
    });
}

TEST_CASE("English organisations are known by their nouns", "[timeline][names]")
{
    check({
        {u"The Ministry of Public Health and the University of Tromso agreed.",
         {u"o Ministry of Public Health"_s, u"o University of Tromso"_s}},
        {u"The Organisation for Economic Co-operation and Development was asked.",
         {u"o Organisation for Economic Co-operation and Development"_s}},
        {u"The National Search and Rescue Agency sent boats.", {u"o National Search and Rescue Agency"_s}},
        {u"He reads the Washington Post and works for Quellin Corp. in Oslo.",
         {u"o Washington Post"_s, u"o Quellin Corp"_s}},
        {u"The Quellin School of Public Health closed.", {u"o Quellin School of Public Health"_s}},
        {u"The Chinese Ministry of Commerce spoke.", {u"o Ministry of Commerce"_s}},
        {u"Built by Wexel, a Danish firm, and sold.", {u"o Wexel"_s}},
        {u"The chief executive of Wexel resigned.", {u"o Wexel"_s}},
        {u"The White House and Congress disagree.", {u"o White House"_s, u"o Congress"_s}},
    });
}

TEST_CASE("Initials in brackets are the organisation before them", "[timeline][names]")
{
    const QString text = u"The Northern Fisheries Council (NFC) met. Later the NFC spoke."_s;
    CHECK(namesIn(text) == QStringList{u"o Northern Fisheries Council"_s, u"o NFC"_s, u"o NFC"_s});
    const QList<CandidateLink> links = candidatesIn(text).links;
    REQUIRE(links.size() == 1);
    CHECK(links[0].isSame);
    CHECK(QString::fromLatin1(links[0].rule) == u"abbreviation"_s);
    check({
        {u"Talks with NATO and the U.N. failed; GDP and AI did not matter to the CEO.",
         {u"o NATO"_s, u"o U.N."_s}},
        {u"It was the Association of Southeast Asian Nations (ASEAN).",
         {u"o Association of Southeast Asian Nations"_s, u"o ASEAN"_s}},
    });
}

TEST_CASE("English names in Chinese articles", "[timeline][names]")
{
    check({
        {u"發言人瓦莉塔（Warita Sukmono）表示，班機（Boeing 747）今天起飛。", {u"p Warita Sukmono"_s}},
        {u"船開往千鳥島（Pulau Cantik）附近。", {}},
        {u"丹麦交通安全局（DTSX）说，国内生产总值（GDP）上升。", {u"o DTSX"_s}},
        {u"分析师Phil Brockden称，價格會跌。", {u"p Phil Brockden"_s}},
        {u"根據奧斯陸大學（Oslo University）、愛爾娜（Erna Holm）和延斯（Jens Wirrell）的研究",
         {u"o Oslo University"_s, u"p Erna Holm"_s, u"p Jens Wirrell"_s}},
    });
}

TEST_CASE("What is no name of a person or organisation in English", "[timeline][names]")
{
    check({
        {u"However, Chinese officials said on Monday that Christmas would come.", {}},
        {u"Sri Lanka and St Lucia won. Hong Kong lost.", {}},
        {u"TAIPEI, Jan. 29 (CNA) -- It rained.", {}},
        {u"See https://example.org/Anna_Holm or write to Anna.Holm@example.org, @AnnaHolm, #AnnaHolm.", {}},
        {u"Anna Holm—Getty Images", {}},
        {u"By Anna Holm", {}},
        {u"The council met. The Ministry did not. THERE IS ONE bottle.", {}},
        {u"They drove to Trump Tower and the Wexel River.", {}},
    });
}

TEST_CASE("Persons of one English list are not the same", "[timeline][names]")
{
    const QString text = u"It was signed by Anna Holm, Erik Brockden and Lisa Wirrell."_s;
    const QList<CandidateLink> links = candidatesIn(text).links;
    REQUIRE(links.size() == 2);
    for (const CandidateLink &link : links) {
        CHECK_FALSE(link.isSame);
        CHECK(QString::fromLatin1(link.rule) == u"list"_s);
    }
}

TEST_CASE("Long and hostile English texts take little time", "[timeline][names]")
{
    QElapsedTimer timer;
    timer.start();
    candidatesIn(u"Anna Holm of the "_s.repeated(30000));
    candidatesIn(u"Anna "_s.repeated(100000));
    candidatesIn(u"Council of "_s.repeated(50000));
    candidatesIn(QString(500000, u'A'));
    candidatesIn(u"U.N."_s.repeated(100000));
    candidatesIn(u"(NFC) "_s.repeated(80000));
    CHECK(timer.elapsed() < 20000);
}
