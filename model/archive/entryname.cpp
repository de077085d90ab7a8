// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entryname.h"

#include <QStringList>

namespace Dateline::Archive {

namespace {

bool isDrive(QStringView part)
{
    const auto letter = part.isEmpty() ? u'\0' : part.front().toLower().unicode();
    return part.size() >= 2 && part[1] == u':' && letter >= u'a' && letter <= u'z';
}

} // namespace

EntryName parseEntryName(const QString &name)
{
    EntryName result;
    auto slashed = name;
    slashed.replace(u'\\', u'/').replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    result.climbs = slashed.startsWith(u'/');

    QStringList parts;
    const auto allParts = QStringView(slashed).split(u'/', Qt::SkipEmptyParts);
    for (const auto part : allParts) {
        if (part == u"..")
            result.climbs = true;
        else if (parts.isEmpty() && isDrive(part))
            result.climbs = true;
        else if (part != u".")
            parts.append(part.toString());
    }
    result.path = parts.join(u'/');
    if (parts.isEmpty())
        return result;

    result.isHidden = parts.last().startsWith(u'.');
    result.isResourceFork = parts.first() == u"__MACOSX";
    parts.removeLast();
    for (const auto &part : std::as_const(parts))
        result.isInHiddenFolder |= part.startsWith(u'.');
    return result;
}

} // namespace Dateline::Archive
