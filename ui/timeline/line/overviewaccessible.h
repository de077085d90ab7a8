// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Dateline::TimelinePanel {

class OverviewStrip;

/// Lets screen readers take overview strips for sliders from the first entry to the last. More than once
/// does no harm.
void makeOverviewAccessible();

/// Tells them that the list shows something else.
void reportPosition(OverviewStrip *strip);

} // namespace Dateline::TimelinePanel
