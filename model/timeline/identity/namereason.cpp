// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/namereason.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 60; ///< UTF-16.

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Who stands for the names that a name is joined to.
qint64 leaderOf(QHash<qint64, qint64> &leaders, qint64 name)
{
    qint64 leader = name;
    while (leaders.value(leader, leader) != leader)
        leader = leaders.value(leader);
    leaders.insert(name, leader);
    return leader;
}

QString ruleWords(const NameReason &reason)
{
    const int articles = reason.articles;
    if (reason.rule == "apposition")
        return Texts::tr("one stands in brackets after the other in %Ln article(s)", nullptr, articles);
    if (reason.rule == "abbreviation")
        return Texts::tr("one is given as the abbreviation of the other in %Ln article(s)", nullptr,
                         articles);
    if (reason.rule == shortFormRule)
        return Texts::tr("one is used as short for the other in %Ln article(s)", nullptr, articles);
    if (reason.rule == "organisation-table")
        return Texts::tr("names of one organisation in Dateline’s table");
    if (reason.rule == "gazetteer")
        return Texts::tr("names of one place in Dateline’s gazetteer");
    if (reason.rule == saidByHandRule)
        return Texts::tr("joined by hand");
    return Texts::tr("%Ln article(s) speak for it", nullptr, articles);
}

QString shortTitle(const QString &title)
{
    const QString line = title.simplified();
    if (line.size() <= longestTitle)
        return line;
    const bool isInPair = line.at(longestTitle - 1).isHighSurrogate();
    return QString(QStringView(line).left(longestTitle - (isInPair ? 1 : 0)) + u'…');
}

bool isOfTable(const QByteArray &rule)
{
    return rule == "gazetteer" || rule == "organisation-table";
}

/// What a table has for several names is said of all of them at once.
QList<NameReason> inOneLine(const QList<NameReason> &reasons)
{
    QList<NameReason> lines;
    for (const NameReason &reason : reasons) {
        const auto same = std::ranges::find_if(lines, [&reason](const NameReason &line) {
            return isOfTable(line.rule) && line.rule == reason.rule && line.first == reason.first;
        });
        if (same == lines.end())
            lines.append(reason);
        else
            same->second += QString(u" = "_s + reason.second);
    }
    return lines;
}

} // namespace

QList<NameEvidence> joiningEvidence(QList<NameEvidence> evidence)
{
    evidence.removeIf(
        [](const NameEvidence &said) { return !said.isSame || said.strength == Strength::Suggested; });
    // What a person said is the reason only where nothing else is.
    const auto weight = [](const NameEvidence &said) {
        return std::tuple(said.rule == saidByHandRule, -int(said.strength), -said.articles, said.first,
                          said.second, said.rule);
    };
    std::ranges::sort(evidence, {}, weight);
    QHash<qint64, qint64> leaders;
    evidence.removeIf([&leaders](const NameEvidence &said) {
        const qint64 first = leaderOf(leaders, said.first);
        const qint64 second = leaderOf(leaders, said.second);
        leaders.insert(second, first);
        return first == second;
    });
    return evidence;
}

QString reasonWords(const NameReason &reason)
{
    //: Two names that are one, and why: "史托騰柏格 = Jens Stoltenberg: joined by hand"
    return Texts::tr("%1 = %2: %3").arg(reason.first, reason.second, ruleWords(reason));
}

QStringList reasonLines(const QList<NameReason> &reasons)
{
    QStringList lines;
    for (const NameReason &reason : inOneLine(reasons)) {
        QString line = reasonWords(reason);
        if (!reason.title.isEmpty())
            //: Why two names are one, and the title of an article that says so
            line = Texts::tr("%1, as in “%2”").arg(line, shortTitle(reason.title));
        lines.append(line);
    }
    return lines;
}

} // namespace Dateline::Timeline
