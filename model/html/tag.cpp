// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/tag.h"

#include <array>

namespace Dateline::Html {

namespace {

enum Trait : quint8 { Inline = 0, Block = 1, Void = 2, Heading = 4, TableFrame = 8, Formatting = 16 };

struct TagInfo
{
    QLatin1String name;
    int traits;
};

// In the order of the enumeration.
constexpr std::array<TagInfo, TagCount> tagInfos{{
    {QLatin1String(""), Block},
    {QLatin1String(""), Inline},
    {QLatin1String("a"), Formatting},
    {QLatin1String("abbr"), Inline},
    {QLatin1String("b"), Formatting},
    {QLatin1String("blockquote"), Block},
    {QLatin1String("br"), Void},
    {QLatin1String("caption"), Block},
    {QLatin1String("cite"), Inline},
    {QLatin1String("code"), Formatting},
    {QLatin1String("dd"), Block},
    {QLatin1String("del"), Inline},
    {QLatin1String("dfn"), Inline},
    {QLatin1String("div"), Block},
    {QLatin1String("dl"), Block},
    {QLatin1String("dt"), Block},
    {QLatin1String("em"), Formatting},
    {QLatin1String("figcaption"), Block},
    {QLatin1String("figure"), Block},
    {QLatin1String("h1"), Block | Heading},
    {QLatin1String("h2"), Block | Heading},
    {QLatin1String("h3"), Block | Heading},
    {QLatin1String("h4"), Block | Heading},
    {QLatin1String("h5"), Block | Heading},
    {QLatin1String("h6"), Block | Heading},
    {QLatin1String("hr"), Block | Void},
    {QLatin1String("i"), Formatting},
    {QLatin1String("img"), Void},
    {QLatin1String("ins"), Inline},
    {QLatin1String("kbd"), Inline},
    {QLatin1String("li"), Block},
    {QLatin1String("ol"), Block},
    {QLatin1String("p"), Block},
    {QLatin1String("pre"), Block},
    {QLatin1String("q"), Inline},
    {QLatin1String("rp"), Inline},
    {QLatin1String("rt"), Inline},
    {QLatin1String("ruby"), Inline},
    {QLatin1String("s"), Formatting},
    {QLatin1String("samp"), Inline},
    {QLatin1String("small"), Formatting},
    {QLatin1String("span"), Inline},
    {QLatin1String("strong"), Formatting},
    {QLatin1String("sub"), Inline},
    {QLatin1String("sup"), Inline},
    {QLatin1String("table"), Block | TableFrame},
    {QLatin1String("tbody"), Block | TableFrame},
    {QLatin1String("td"), Block},
    {QLatin1String("tfoot"), Block | TableFrame},
    {QLatin1String("th"), Block},
    {QLatin1String("thead"), Block | TableFrame},
    {QLatin1String("time"), Inline},
    {QLatin1String("tr"), Block | TableFrame},
    {QLatin1String("u"), Formatting},
    {QLatin1String("ul"), Block},
    {QLatin1String("var"), Inline},
}};

bool has(Tag tag, Trait trait)
{
    return (tagInfos[static_cast<std::size_t>(tag)].traits & trait) != 0;
}

} // namespace

QLatin1String tagName(Tag tag)
{
    return tagInfos[static_cast<std::size_t>(tag)].name;
}

bool isBlock(Tag tag)
{
    return has(tag, Block);
}

bool isVoid(Tag tag)
{
    return has(tag, Void);
}

bool isHeading(Tag tag)
{
    return has(tag, Heading);
}

bool isTableFrame(Tag tag)
{
    return has(tag, TableFrame);
}

bool isFormatting(Tag tag)
{
    return has(tag, Formatting);
}

} // namespace Dateline::Html
