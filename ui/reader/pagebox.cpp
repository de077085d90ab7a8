// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pagebox.h"

#include "reader/readerpage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

QRect pageBox(const ReaderPage &page, const QRect &area, const QJsonObject &message, QLatin1StringView name)
{
    const QJsonArray box = message[name].toArray();
    const double zoom = page.zoomFactor();
    const QRectF rect(box[0].toDouble() * zoom, box[1].toDouble() * zoom, box[2].toDouble() * zoom,
                      box[3].toDouble() * zoom);
    // How far the page is scrolled is known here a little later than there.
    const QJsonArray scroll = message["scroll"_L1].toArray();
    const QPointF then(scroll[0].toDouble() * zoom, scroll[1].toDouble() * zoom);
    return rect.translated(then - page.scrollPosition()).toAlignedRect().translated(area.topLeft());
}

} // namespace Dateline::Reader
