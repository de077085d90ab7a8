// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHostAddress;

namespace Dateline::Images {

/// True for hosts, as Library::imageHost() gives them, that stand in the user's own network or are this
/// machine: numbers for such, names without a dot, and names with an end that only local ones have.
bool isOwnNetwork(const QString &imageHost);

/// True for numbers that lead to no public host: private, local, reserved.
bool isOwnNetwork(const QHostAddress &address);

/// True for a number in the place of a name.
bool isNumber(const QString &imageHost);

} // namespace Dateline::Images
