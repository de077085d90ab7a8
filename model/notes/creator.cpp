// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/creator.h"

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace Dateline::Notes {

QString systemUserName()
{
    std::array<char, 16384> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    // The full name is the first of the fields that commas part (GECOS).
    const QString full = QString::fromLocal8Bit(found->pw_gecos).section(u',', 0, 0).simplified();
    return full.isEmpty() ? QString::fromLocal8Bit(found->pw_name) : full;
}

} // namespace Dateline::Notes
