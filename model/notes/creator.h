// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Notes {

/// The name of the user as the system knows it: the full name, else that of the account, else empty.
QString systemUserName();

} // namespace Dateline::Notes
