// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace Dateline::App {

/// Days, both included; a null date is no limit.
struct Period
{
    QDate from;
    QDate to;
};

/// What --from and --to say: each a day, month or year, of which the first or the last day counts. Says on
/// standard error when one is none of these, and gives nothing then.
std::optional<Period> periodOption(const QCommandLineParser &parser);

} // namespace Dateline::App
