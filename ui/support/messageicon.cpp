// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/messageicon.h"

#include "support/symbolicicon.h"

#include <QMessageBox>

namespace Dateline::Support {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize iconSize(32, 32);

QString iconName(QMessageBox::Icon icon)
{
    switch (icon) {
    case QMessageBox::Question:
        return u"help"_s;
    case QMessageBox::Warning:
        return u"doubtful"_s;
    case QMessageBox::Critical:
        return u"refused"_s;
    case QMessageBox::Information:
        return u"information"_s;
    case QMessageBox::NoIcon:
        break;
    }
    return {};
}

} // namespace

void useOwnIcon(QMessageBox *box)
{
    const QString name = iconName(box->icon());
    if (!name.isEmpty())
        box->setIconPixmap(symbolicIcon(name, box->palette()).pixmap(iconSize, box->devicePixelRatioF()));
}

} // namespace Dateline::Support
