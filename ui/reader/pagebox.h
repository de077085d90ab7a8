// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QRect>

class QJsonObject;

namespace Dateline::Reader {

class ReaderPage;

/// A box that a message of the page has under `name`, on the pane of which the page takes `area`: where it is
/// by now, when the page has been scrolled since.
QRect pageBox(const ReaderPage &page, const QRect &area, const QJsonObject &message, QLatin1StringView name);

} // namespace Dateline::Reader
