// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Dateline::Exchange {

/// A file with a part that the program writes, between two comments on lines of their own (Obsidian's "%%",
/// which readers do not show). The second one has a checksum of what is between them, so that what a person
/// wrote there is known.
struct FileWithBlock
{
    enum class Outcome : quint8 {
        First,    ///< There was none for this id; it was appended.
        Replaced, ///< The one there was replaced.
        Damaged,  ///< A comment is missing or out of place: another block was appended.
        Changed,  ///< Someone wrote between the comments: that stays, another block was appended.
    };

    QByteArray bytes;
    Outcome outcome = Outcome::First;
};

/// Puts a block into the part of a file below its front matter. What is not between the two comments of this
/// id, with an unchanged text between them, stays to the byte. `content` has '\n' at the ends of lines and
/// stands with `lineEnd`; lines in it that look like one of the comments are changed so that they do not.
FileWithBlock withGeneratedBlock(const QByteArray &body, const QByteArray &id, const QByteArray &content,
                                 const QByteArray &lineEnd);

/// The same part of a file with nothing between the two comments, which stay for what may come. Without an
/// unchanged text between them it stays as it is; nothing is appended.
FileWithBlock withEmptyBlock(const QByteArray &body, const QByteArray &id, const QByteArray &lineEnd);

} // namespace Dateline::Exchange
