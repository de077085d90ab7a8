// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace Dateline::Images {

/// Asks whether so many kept images are to be removed, as nothing brings them back for sure, and calls
/// `remove` after a yes. Returns at once; `parent` must outlive what `remove` needs.
void askToRemoveImages(int count, QWidget *parent, const std::function<void()> &remove);

} // namespace Dateline::Images
