// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace Dateline::Support {

/// Runs `setTexts` now and again whenever the language changes while `widget` lives. Every text that a
/// widget keeps (labels, tool tips, accessible names, placeholders) is set inside such a function; texts
/// that are asked for again each time (delegates, data() of models) need none.
void translated(QWidget *widget, const std::function<void()> &setTexts);

} // namespace Dateline::Support
