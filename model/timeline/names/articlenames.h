// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/entitykind.h"

#include <QList>

namespace Dateline::Timeline {

/// A name at one place of an article, or what stands for one there: a pronoun, a title.
struct NameMention
{
    qint32 start = 0; ///< UTF-16, in the document text.
    qint32 end = 0;
    EntityKind kind = EntityKind::Person;
    Strength strength = Strength::Medium;
    const char *rule = "";
    qint32 place = -1;      ///< In placesInUse().
    qint32 titleStart = -1; ///< Of the title right before it, or -1.
    qint32 standsFor =
        -1; ///< The mention of this article whose name it is short for (岸田: 岸田文雄), or -1.

    bool operator==(const NameMention &) const = default;
};

/// Why two mentions of an article are the same, or are not.
struct NameLink
{
    qint32 first = 0; ///< Mentions.
    qint32 second = 0;
    bool isSame = true;
    Strength strength = Strength::Strong;
    const char *rule = "";

    bool operator==(const NameLink &) const = default;
};

/// All names of an article, in order and none over another. findEvents() puts pronouns ("pronoun"), titles
/// alone ("title-alone") and signs of countries ("country-sign") in between and renumbers all.
struct ArticleNames
{
    QList<NameMention> mentions;
    QList<NameLink> links;
};

} // namespace Dateline::Timeline
