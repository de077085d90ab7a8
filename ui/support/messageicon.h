// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMessageBox;

namespace Dateline::Support {

/// Shows the box's icon() as one of the program's own set, in the colour of its text.
void useOwnIcon(QMessageBox *box);

} // namespace Dateline::Support
