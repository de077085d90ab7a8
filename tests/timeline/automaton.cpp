// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/automaton.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <tuple>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

using Match = Automaton::Match;

QList<Match> allMatches(const Automaton &automaton, const QString &text)
{
    QList<Match> found;
    automaton.visit(text, [&found](const Match &match) { found.append(match); });
    std::sort(found.begin(), found.end(), [](const Match &one, const Match &other) {
        return std::tuple(one.start, one.end, one.name) < std::tuple(other.start, other.end, other.name);
    });
    return found;
}

/// The same by trying every name at every place.
QList<Match> slowMatches(const QStringList &names, const QString &text)
{
    QList<Match> found;
    for (qint32 start = 0; start < qint32(text.size()); ++start) {
        for (qint32 length = 1; start + length <= qint32(text.size()); ++length) {
            const auto name = qint32(names.indexOf(text.mid(start, length)));
            if (name >= 0)
                found.append({start, start + length, name});
        }
    }
    return found;
}

} // namespace

TEST_CASE("Names are found wherever they stand, also in one another", "[timeline][automaton]")
{
    const Automaton automaton = Automaton::of({u"首尔"_s, u"首尔市"_s, u"尔市场"_s, u"東京"_s, {}});
    const QString text = u"在首尔市场和東京"_s;
    CHECK(allMatches(automaton, text) == QList<Match>{{1, 3, 0}, {1, 4, 1}, {2, 5, 2}, {6, 8, 3}});
    CHECK(automaton.longest(text) == QList<Match>{{1, 4, 1}, {6, 8, 3}});
}

TEST_CASE("The automaton finds what trying every name finds", "[timeline][automaton]")
{
    QRandomGenerator random(7);
    const auto word = [&random](int most) {
        QString text;
        for (int length = random.bounded(1, most + 1); length > 0; --length)
            text += QChar(char16_t(u'a' + random.bounded(3)));
        return text;
    };
    for (int round = 0; round < 200; ++round) {
        QStringList names;
        for (int count = random.bounded(1, 12); count > 0; --count)
            names.append(word(5));
        const QString text = word(60);
        INFO(QString(names.join(u' ') + u" / "_s + text).toStdString());
        CHECK(allMatches(Automaton::of(names), text) == slowMatches(names, text));
    }
}

TEST_CASE("An automaton comes back from its bytes, and from none that are not its own",
          "[timeline][automaton]")
{
    const QByteArray bytes = Automaton::of({u"首尔"_s, u"nato"_s}).bytes();
    const Automaton again = Automaton::fromBytes(bytes);
    CHECK(again.longest(u"nato在首尔") == QList<Match>{{0, 4, 1}, {5, 7, 0}});
    CHECK(Automaton::fromBytes({}).isEmpty());
    CHECK(Automaton::fromBytes("no automaton at all").isEmpty());
    CHECK(Automaton::fromBytes(bytes.first(bytes.size() / 2)).isEmpty());
    CHECK(Automaton().longest(u"nato").isEmpty());
}
