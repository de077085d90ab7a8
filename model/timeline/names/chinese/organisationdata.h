// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Dateline::Timeline {

/// resources/gazetteer/organisations.tsv as it was when this was built; not copied.
QByteArray organisationBytes();

} // namespace Dateline::Timeline
