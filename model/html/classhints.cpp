// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/classhints.h"

#include <algorithm>
#include <array>
#include <string>

namespace Dateline::Html {

namespace {

struct NamePart
{
    std::string_view part;
    bool whole; ///< The whole name, rather than a part of it.
    quint8 hint;
};

constexpr std::array nameParts{
    NamePart{"morearticle", false, RelatedHint},
    NamePart{"related", false, RelatedHint},
    NamePart{"recommend", false, RelatedHint},
    NamePart{"topnews", false, RelatedHint},
    NamePart{"carousel", false, RelatedHint},
    NamePart{"breadcrumb", false, RelatedHint},
    NamePart{"newsletter", false, RelatedHint},
    NamePart{"subscri", false, RelatedHint},
    NamePart{"copyright", false, RelatedHint},
    NamePart{"keywordgroup", false, RelatedHint},
    NamePart{"keywordtag", false, RelatedHint | TopicHint},
    NamePart{"sharedaddy", false, RelatedHint},
    NamePart{"share", true, RelatedHint},
    NamePart{"sharing", false, RelatedHint},
    NamePart{"share-", false, RelatedHint},
    NamePart{"share_", false, RelatedHint},
    NamePart{"social-share", false, RelatedHint},
    NamePart{"socialshare", false, RelatedHint},
    NamePart{"social-link", false, RelatedHint},
    NamePart{"social-icon", false, RelatedHint},
    NamePart{"self-promo", false, RelatedHint},
    NamePart{"tags-links", false, RelatedHint},
    NamePart{"post-tag", false, RelatedHint},
    NamePart{"post-nav", false, RelatedHint},
    NamePart{"advert", false, RelatedHint},
    NamePart{"read-more", false, RelatedHint},
    NamePart{"readmore", false, RelatedHint},
    NamePart{"pagination", false, RelatedHint},
    NamePart{"pager", true, RelatedHint},
    NamePart{"interstitial", false, RelatedHint},
    NamePart{"trustbadge", false, RelatedHint},
    NamePart{"navigation", false, NavigationHint},
    NamePart{"caption", false, CaptionHint},
    NamePart{"picdesc", false, CaptionHint},
    NamePart{"imgdesc", false, CaptionHint},
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return result;
}

quint8 hintsOfName(std::string_view name)
{
    quint8 hints = NoHint;
    for (const NamePart &known : nameParts) {
        if (known.whole ? name == known.part : name.find(known.part) != std::string_view::npos)
            hints |= known.hint;
    }
    return hints;
}

} // namespace

quint8 hintsOfNames(std::string_view names)
{
    const std::string text = lowered(names);
    quint8 hints = NoHint;
    auto start = std::find_if_not(text.begin(), text.end(), isSpace);
    while (start != text.end()) {
        const auto end = std::find_if(start, text.end(), isSpace);
        hints |= hintsOfName({start, end});
        start = std::find_if_not(end, text.end(), isSpace);
    }
    return hints;
}

bool stylesHidden(std::string_view style)
{
    std::string text = lowered(style);
    text.erase(std::remove_if(text.begin(), text.end(), isSpace), text.end());
    return text.find("display:none") != std::string::npos ||
           text.find("visibility:hidden") != std::string::npos;
}

} // namespace Dateline::Html
