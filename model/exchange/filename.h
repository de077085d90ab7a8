// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Dateline::Exchange {

/// A name of a file made of a title, without a folder, that Windows, macOS, Linux and Obsidian's links take:
/// none of / \ : * ? " < > | # ^ [ ], no controls and marks that are not seen, no dot or blank at an end,
/// none of the names of devices (CON, NUL, COM1, …); Unicode NFC; with `suffix` (".md") at most 200 bytes of
/// UTF-8, cut between characters as they are seen. An empty title gives a word for "untitled".
///
/// A name that is taken gets a number, " 2" and so on. `taken` holds nameKey() of all names in the folder,
/// and the new one is added to it. Names are the same each time when they are asked for in the same order:
/// that of the articles' ids, say.
QString safeFileName(const QString &title, const QString &suffix, QSet<QString> &taken);

/// What two names have in common that are one on some system: without case, in one Unicode form.
QString nameKey(const QString &name);

} // namespace Dateline::Exchange
