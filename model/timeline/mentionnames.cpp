// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/mentionnames.h"

#include "timeline/articlerecord.h"
#include "timeline/names/chinese/organisationtable.h"
#include "timeline/names/namefinder.h"
#include "timeline/places/userplaces.h"

#include <QHash>

namespace Dateline::Timeline {

namespace {

constexpr int longestChain = 16; ///< Of mentions that stand for one another.

} // namespace

MentionNames::MentionNames(const ArticleText &article, const QList<NameMention> &mentions)
    : m_article(article)
    , m_mentions(mentions)
{
}

bool MentionNames::isName(const NameMention &mention)
{
    // Hardly any rule begins like these.
    if (*mention.rule != 'p' && *mention.rule != 't')
        return true;
    const QByteArrayView rule(mention.rule);
    return rule != "pronoun" && rule != "title" && rule != "title-alone";
}

bool MentionNames::isSign(const NameMention &mention)
{
    return *mention.rule == 'c' && QByteArrayView(mention.rule) == "country-sign";
}

QString MentionNames::codeOf(const NameMention &mention, QStringView text)
{
    if (mention.kind == EntityKind::Organisation)
        return organisationCode(text);
    if (mention.kind == EntityKind::Place && mention.place >= 0 && mention.place < placesInUse().count())
        return placesInUse().codeOf(mention.place);
    return {};
}

qint32 MentionNames::root(qint32 mention) const
{
    for (int step = 0; step < longestChain && isMention(m_mentions[mention].standsFor); ++step)
        mention = m_mentions[mention].standsFor;
    return mention;
}

QStringView MentionNames::textOf(const NameMention &mention) const
{
    if (mention.start < 0 || mention.end <= mention.start || mention.end > m_article.text.size() ||
        mention.end - mention.start > ArticleRecord::longestName)
        return {};
    return QStringView(m_article.text).sliced(mention.start, mention.end - mention.start);
}

QString MentionNames::countryName(const NameMention &mention) const
{
    const Place place = placesInUse().place(mention.place);
    return m_article.language == QLatin1StringView("zh-Hans") ? place.simplified : place.traditional;
}

QList<NamedMention> namedMentions(const ArticleText &article, const Extraction &extraction)
{
    const QList<NameMention> &mentions = extraction.names.mentions;
    const MentionNames names(article, mentions);
    QHash<qint32, NameReference> references;
    const auto referenceOf = [&](qint32 number) {
        const auto known = references.constFind(number);
        if (known != references.cend())
            return *known;
        const NameMention &mention = mentions[number];
        const QString country = MentionNames::isSign(mention) ? names.countryName(mention) : QString();
        const QStringView text = country.isEmpty() ? names.textOf(mention) : QStringView(country);
        const NameReference reference{mention.kind, nameKey(text), MentionNames::codeOf(mention, text)};
        references.insert(number, reference);
        return reference;
    };
    QList<NamedMention> found;
    qint32 end = 0;
    for (qint32 number = 0; number < mentions.size(); ++number) {
        const NameMention &mention = mentions[number];
        const qint32 meant = names.root(number);
        if (!MentionNames::isName(mention) || !MentionNames::isName(mentions[meant]) ||
            names.textOf(mention).isEmpty() || mention.start < end)
            continue;
        const NameReference reference = referenceOf(meant);
        if (reference.key.isEmpty())
            continue;
        found.append({mention.start, mention.end, reference});
        end = mention.end;
    }
    return found;
}

} // namespace Dateline::Timeline
