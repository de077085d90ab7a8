// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/elementrules.h"

#include <array>

namespace Dateline::Html {

namespace {

using Rules = std::array<ElementRule, GUMBO_TAG_LAST + 1>;

struct KeptTag
{
    GumboTag source;
    Tag tag;
};

constexpr std::array keptTags{
    KeptTag{GUMBO_TAG_A, Tag::A},           KeptTag{GUMBO_TAG_ABBR, Tag::Abbr},
    KeptTag{GUMBO_TAG_ACRONYM, Tag::Abbr},  KeptTag{GUMBO_TAG_ADDRESS, Tag::Div},
    KeptTag{GUMBO_TAG_ARTICLE, Tag::Div},   KeptTag{GUMBO_TAG_ASIDE, Tag::Div},
    KeptTag{GUMBO_TAG_B, Tag::B},           KeptTag{GUMBO_TAG_BDI, Tag::Span},
    KeptTag{GUMBO_TAG_BDO, Tag::Span},      KeptTag{GUMBO_TAG_BLOCKQUOTE, Tag::Blockquote},
    KeptTag{GUMBO_TAG_BR, Tag::Br},         KeptTag{GUMBO_TAG_CAPTION, Tag::Caption},
    KeptTag{GUMBO_TAG_CENTER, Tag::Div},    KeptTag{GUMBO_TAG_CITE, Tag::Cite},
    KeptTag{GUMBO_TAG_CODE, Tag::Code},     KeptTag{GUMBO_TAG_DD, Tag::Dd},
    KeptTag{GUMBO_TAG_DEL, Tag::Del},       KeptTag{GUMBO_TAG_DETAILS, Tag::Div},
    KeptTag{GUMBO_TAG_DFN, Tag::Dfn},       KeptTag{GUMBO_TAG_DIR, Tag::Ul},
    KeptTag{GUMBO_TAG_DIV, Tag::Div},       KeptTag{GUMBO_TAG_DL, Tag::Dl},
    KeptTag{GUMBO_TAG_DT, Tag::Dt},         KeptTag{GUMBO_TAG_EM, Tag::Em},
    KeptTag{GUMBO_TAG_FIELDSET, Tag::Div},  KeptTag{GUMBO_TAG_FIGCAPTION, Tag::Figcaption},
    KeptTag{GUMBO_TAG_FIGURE, Tag::Figure}, KeptTag{GUMBO_TAG_FOOTER, Tag::Div},
    KeptTag{GUMBO_TAG_FORM, Tag::Div},      KeptTag{GUMBO_TAG_H1, Tag::H1},
    KeptTag{GUMBO_TAG_H2, Tag::H2},         KeptTag{GUMBO_TAG_H3, Tag::H3},
    KeptTag{GUMBO_TAG_H4, Tag::H4},         KeptTag{GUMBO_TAG_H5, Tag::H5},
    KeptTag{GUMBO_TAG_H6, Tag::H6},         KeptTag{GUMBO_TAG_HEADER, Tag::Div},
    KeptTag{GUMBO_TAG_HGROUP, Tag::Div},    KeptTag{GUMBO_TAG_HR, Tag::Hr},
    KeptTag{GUMBO_TAG_I, Tag::I},           KeptTag{GUMBO_TAG_IMAGE, Tag::Img},
    KeptTag{GUMBO_TAG_IMG, Tag::Img},       KeptTag{GUMBO_TAG_INS, Tag::Ins},
    KeptTag{GUMBO_TAG_KBD, Tag::Kbd},       KeptTag{GUMBO_TAG_LEGEND, Tag::Div},
    KeptTag{GUMBO_TAG_LI, Tag::Li},         KeptTag{GUMBO_TAG_LISTING, Tag::Pre},
    KeptTag{GUMBO_TAG_MAIN, Tag::Div},      KeptTag{GUMBO_TAG_MARQUEE, Tag::Div},
    KeptTag{GUMBO_TAG_MENU, Tag::Ul},       KeptTag{GUMBO_TAG_NAV, Tag::Div},
    KeptTag{GUMBO_TAG_OL, Tag::Ol},         KeptTag{GUMBO_TAG_P, Tag::P},
    KeptTag{GUMBO_TAG_PRE, Tag::Pre},       KeptTag{GUMBO_TAG_Q, Tag::Q},
    KeptTag{GUMBO_TAG_RP, Tag::Rp},         KeptTag{GUMBO_TAG_RT, Tag::Rt},
    KeptTag{GUMBO_TAG_RUBY, Tag::Ruby},     KeptTag{GUMBO_TAG_S, Tag::S},
    KeptTag{GUMBO_TAG_SAMP, Tag::Samp},     KeptTag{GUMBO_TAG_SECTION, Tag::Div},
    KeptTag{GUMBO_TAG_SMALL, Tag::Small},   KeptTag{GUMBO_TAG_SPAN, Tag::Span},
    KeptTag{GUMBO_TAG_STRIKE, Tag::S},      KeptTag{GUMBO_TAG_STRONG, Tag::Strong},
    KeptTag{GUMBO_TAG_SUB, Tag::Sub},       KeptTag{GUMBO_TAG_SUMMARY, Tag::Div},
    KeptTag{GUMBO_TAG_SUP, Tag::Sup},       KeptTag{GUMBO_TAG_TABLE, Tag::Table},
    KeptTag{GUMBO_TAG_TBODY, Tag::Tbody},   KeptTag{GUMBO_TAG_TD, Tag::Td},
    KeptTag{GUMBO_TAG_TFOOT, Tag::Tfoot},   KeptTag{GUMBO_TAG_TH, Tag::Th},
    KeptTag{GUMBO_TAG_THEAD, Tag::Thead},   KeptTag{GUMBO_TAG_TIME, Tag::Time},
    KeptTag{GUMBO_TAG_TR, Tag::Tr},         KeptTag{GUMBO_TAG_TT, Tag::Code},
    KeptTag{GUMBO_TAG_U, Tag::U},           KeptTag{GUMBO_TAG_UL, Tag::Ul},
    KeptTag{GUMBO_TAG_VAR, Tag::Var},
};

constexpr std::array droppedTags{
    GUMBO_TAG_BASE,      GUMBO_TAG_BUTTON,   GUMBO_TAG_CANVAS,   GUMBO_TAG_COL,      GUMBO_TAG_COLGROUP,
    GUMBO_TAG_DATALIST,  GUMBO_TAG_FRAME,    GUMBO_TAG_FRAMESET, GUMBO_TAG_INPUT,    GUMBO_TAG_ISINDEX,
    GUMBO_TAG_KEYGEN,    GUMBO_TAG_LINK,     GUMBO_TAG_MATH,     GUMBO_TAG_META,     GUMBO_TAG_METER,
    GUMBO_TAG_NOEMBED,   GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_OPTGROUP, GUMBO_TAG_OPTION,
    GUMBO_TAG_PLAINTEXT, GUMBO_TAG_PROGRESS, GUMBO_TAG_SCRIPT,   GUMBO_TAG_SELECT,   GUMBO_TAG_STYLE,
    GUMBO_TAG_SVG,       GUMBO_TAG_TEMPLATE, GUMBO_TAG_TEXTAREA, GUMBO_TAG_TITLE,    GUMBO_TAG_WBR,
    GUMBO_TAG_XMP,       GUMBO_TAG_PARAM,    GUMBO_TAG_SOURCE,   GUMBO_TAG_TRACK,    GUMBO_TAG_AREA,
};

constexpr std::array mediaTags{GUMBO_TAG_APPLET, GUMBO_TAG_AUDIO,  GUMBO_TAG_EMBED,
                               GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO};

Rules makeRules()
{
    Rules rules{};
    for (const KeptTag &kept : keptTags)
        rules[kept.source] = {Fate::Keep, kept.tag};
    for (const GumboTag tag : droppedTags)
        rules[tag].fate = Fate::Drop;
    for (const GumboTag tag : mediaTags)
        rules[tag] = {Fate::Media, Tag::Div};
    return rules;
}

} // namespace

ElementRule elementRule(const GumboElement &element)
{
    static const Rules rules = makeRules();
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return {Fate::Drop, Tag::Span};
    return rules[element.tag];
}

} // namespace Dateline::Html
