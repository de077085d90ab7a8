// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markednames.h"

#include "timeline/names/automaton.h"

#include <QHash>

namespace Dateline::Test {

using namespace Timeline;

ArticleNames markedNames(const QString &text, const QStringList &names)
{
    QStringList texts;
    for (const QString &name : names)
        texts.append(name.section(u'=', 0, 0));
    ArticleNames marked;
    QHash<QString, qint32> first;
    const auto matches = Automaton::of(texts).longest(text);
    for (const Automaton::Match &match : matches) {
        const QString kind = names[match.name].section(u'=', 1, 1);
        NameMention mention;
        mention.start = match.start;
        mention.end = match.end;
        mention.kind = kind == u"p"   ? EntityKind::Person
                       : kind == u"o" ? EntityKind::Organisation
                                      : EntityKind::Place;
        mention.rule = "marked";
        if (!first.contains(texts[match.name]))
            first.insert(texts[match.name], qint32(marked.mentions.size()));
        marked.mentions.append(mention);
    }
    for (qsizetype index = 0; index < matches.size(); ++index)
        marked.mentions[index].standsFor = first.value(names[matches[index].name].section(u'=', 2, 2), -1);
    return marked;
}

} // namespace Dateline::Test
