// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace Dateline::Html {

/// Every element that sanitized HTML may contain, and the two kinds of node that are none.
/// What is not in this list cannot be written.
// clang-format off
enum class Tag : quint8 {
    Root, Text,
    A, Abbr, B, Blockquote, Br, Caption, Cite, Code, Dd, Del, Dfn, Div, Dl, Dt, Em, Figcaption, Figure,
    H1, H2, H3, H4, H5, H6, Hr, I, Img, Ins, Kbd, Li, Ol, P, Pre, Q, Rp, Rt, Ruby, S, Samp, Small, Span,
    Strong, Sub, Sup, Table, Tbody, Td, Tfoot, Th, Thead, Time, Tr, U, Ul, Var,
};
// clang-format on
constexpr int TagCount = static_cast<int>(Tag::Var) + 1;

/// The name as it is written; empty for Root and Text.
QLatin1String tagName(Tag tag);

/// True for the elements that begin and end a line of the document text. Br is none of them, though
/// it separates lines too.
bool isBlock(Tag tag);

/// True for elements without content and end tag.
bool isVoid(Tag tag);

bool isHeading(Tag tag);

/// True for table, its sections and rows: elements that hold no text of their own.
bool isTableFrame(Tag tag);

/// True for what HTML calls formatting elements: parsers reopen them after misnested tags.
bool isFormatting(Tag tag);

} // namespace Dateline::Html
