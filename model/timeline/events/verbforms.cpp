// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/verbforms.h"

namespace Dateline::Timeline {

namespace {

bool endsInConsonantAndY(const QString &verb)
{
    static constexpr QStringView vowels = u"aeiou";
    return verb.size() > 2 && verb.endsWith(u'y') && !vowels.contains(verb[verb.size() - 2]);
}

bool hisses(const QString &verb)
{
    return verb.endsWith(u's') || verb.endsWith(u'x') || verb.endsWith(u'z') ||
           verb.endsWith(QStringLiteral("sh")) || verb.endsWith(QStringLiteral("ch"));
}

QList<VerbWord> regularForms(const QString &verb)
{
    const QString stem = verb.chopped(1);
    QString third = verb + u's';
    QString past = verb + QStringLiteral("ed");
    QString ing = verb + QStringLiteral("ing");
    if (endsInConsonantAndY(verb)) {
        third = stem + QStringLiteral("ies");
        past = stem + QStringLiteral("ied");
    } else if (verb.endsWith(u'e')) {
        past = verb + u'd';
        ing = stem + QStringLiteral("ing");
    } else if (hisses(verb)) {
        third = verb + QStringLiteral("es");
    }
    return {{verb, VerbForm::Base}, {third, VerbForm::Third}, {past, VerbForm::Past}, {ing, VerbForm::Ing}};
}

} // namespace

QList<VerbWord> verbForms(QStringView verb)
{
    const QList<QStringView> given = verb.split(u',');
    if (given.size() == 1)
        return regularForms(verb.toString());
    constexpr VerbForm forms[]{VerbForm::Past, VerbForm::Third, VerbForm::Past, VerbForm::Ing,
                               VerbForm::Base};
    // The past first: of words that are equal the first counts (met, cut).
    QList<VerbWord> words;
    const QList<QStringView> ordered{given[2], given[1], given.value(3), given.value(4), given[0]};
    for (qsizetype index = 0; index < ordered.size(); ++index) {
        if (!ordered[index].isEmpty())
            words.append({ordered[index].toString(), forms[index]});
    }
    return words;
}

} // namespace Dateline::Timeline
