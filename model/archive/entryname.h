// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Archive {

/// The name of an entry, made harmless.
struct EntryName
{
    QString path;          ///< With '/', never absolute, without "." and ".."; may be empty.
    bool climbs = false;   ///< It was absolute, began with a drive, or had "..".
    bool isHidden = false; ///< Its last part begins with a dot.
    bool isInHiddenFolder = false;
    bool isResourceFork = false; ///< What macOS stores beside files, in __MACOSX/.
};

EntryName parseEntryName(const QString &name);

} // namespace Dateline::Archive
