// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace Dateline {

/// One outlet as the table has it.
struct Outlet
{
    const char16_t *name;    ///< Display name, such as 中央社 CNA.
    const char16_t *hosts;   ///< Separated by blanks; each covers its subdomains.
    const char16_t *aliases; ///< Other names, separated by '|'. The display name is one by itself.
    bool platform = false;   ///< Carries the articles of others: a named outlet comes before it.
};

/// The outlets that are known by host and name.
std::span<const Outlet> outlets();

/// Finds outlets. A name matches in Traditional and Simplified script, any case, width and punctuation.
const Outlet *outletOfHost(QStringView host);
const Outlet *outletOfName(QStringView name);

/// A name without what does not tell names apart: script, case, width, blanks, punctuation.
QString foldedName(QStringView name);

} // namespace Dateline
