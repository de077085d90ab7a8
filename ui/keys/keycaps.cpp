// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keycaps.h"

#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QFontMetrics>
#include <QPainter>

namespace Dateline::Keys {

using namespace Qt::StringLiterals;
using Support::Metrics::unit;

namespace {

struct Piece
{
    QString text;
    bool isCap = true;
    int x = 0;
    int width = 0;
};

constexpr int capGap = unit / 2;

QFont capFont(const QFont &font)
{
    return Support::scaledFont(font, Support::TypeScale::small);
}

int capHeight(const QFontMetrics &metrics)
{
    return metrics.height() + unit;
}

QList<Piece> pieces(const QList<QKeySequence> &keys, const QFontMetrics &metrics)
{
    QList<Piece> all;
    int x = 0;
    const auto add = [&](const QString &text, bool isCap) {
        const int inset = isCap ? unit + 1 : unit;
        const int width = qMax(metrics.horizontalAdvance(text) + 2 * inset, isCap ? capHeight(metrics) : 0);
        all.append({text, isCap, x, width});
        x += width + capGap;
    };
    for (const QKeySequence &key : keys) {
        if (!all.isEmpty())
            add(u"/"_s, false);
        const QStringList caps = KeyCaps::caps(key);
        for (const QString &cap : caps)
            add(cap, true);
    }
    return all;
}

} // namespace

QStringList KeyCaps::caps(const QKeySequence &key)
{
    QStringList caps;
    for (int i = 0; i < key.count(); ++i) {
        const QString name = QKeySequence(key[uint(i)].key()).toString(QKeySequence::NativeText);
        QString modifiers = QKeySequence(key[uint(i)]).toString(QKeySequence::NativeText);
        modifiers.chop(name.size());
        caps += modifiers.split(u'+', Qt::SkipEmptyParts);
        caps += name;
    }
    return caps;
}

QSize KeyCaps::size(const QList<QKeySequence> &keys, const QFont &font)
{
    const QFontMetrics metrics(capFont(font));
    const QList<Piece> all = pieces(keys, metrics);
    return {all.isEmpty() ? 0 : all.last().x + all.last().width + 1, capHeight(metrics) + 2};
}

void KeyCaps::paint(QPainter *painter, const QRect &rect, const QList<QKeySequence> &keys, const QFont &font,
                    const QPalette &palette)
{
    const Support::PaletteColours colours(palette);
    const QFont small = capFont(font);
    const QFontMetrics metrics(small);
    QList<QKeySequence> fitting = keys;
    while (fitting.size() > 1 && size(fitting, font).width() > rect.width())
        fitting.removeLast();
    const int height = capHeight(metrics);
    const int left = rect.right() - size(fitting, font).width() + 1;
    const int top = rect.top() + (rect.height() - height - 1) / 2;
    const QColor between = painter->pen().color();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(small);
    const QList<Piece> all = pieces(fitting, metrics);
    for (const Piece &piece : all) {
        const QRectF box(left + piece.x + 0.5, top + 0.5, piece.width - 1, height - 1);
        if (piece.isCap) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.thumb());
            painter->drawRoundedRect(box.adjusted(0, 1, 0, 1.5), unit, unit);
            painter->setPen(colours.thumb());
            painter->setBrush(palette.color(QPalette::Base));
            painter->drawRoundedRect(box, unit, unit);
        }
        painter->setPen(piece.isCap ? palette.color(QPalette::Text) : between);
        painter->drawText(box, Qt::AlignCenter, piece.text);
    }
    painter->restore();
}

KeyCapsLabel::KeyCapsLabel(const QList<QKeySequence> &keys, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyCapsLabel::setKeys(const QList<QKeySequence> &keys)
{
    m_keys = keys;
    setAccessibleName(QKeySequence::listToString(keys, QKeySequence::NativeText));
    updateGeometry();
    update();
}

void KeyCapsLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Support::PaletteColours(palette()).quiet());
    KeyCaps::paint(&painter, rect(), m_keys, font(), palette());
}

} // namespace Dateline::Keys
