// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QKeySequence>
#include <QList>
#include <QPalette>
#include <QRect>
#include <QSize>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace Dateline::Keys {

/// How keys are drawn everywhere: one cap a key, "Ctrl" "K", and a quiet "/" between keys that do the same.
namespace KeyCaps {
/// The caps of one key sequence, in native text.
QStringList caps(const QKeySequence &key);
QSize size(const QList<QKeySequence> &keys, const QFont &font);
/// Right-aligned and centred in `rect`, as many as fit. What stands between keys has the painter's pen.
void paint(QPainter *painter, const QRect &rect, const QList<QKeySequence> &keys, const QFont &font,
           const QPalette &palette);
} // namespace KeyCaps

/// Shows keys as caps.
class KeyCapsLabel : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCapsLabel(const QList<QKeySequence> &keys, QWidget *parent = nullptr);

    /// Shows other keys; their native text is the accessible name.
    void setKeys(const QList<QKeySequence> &keys);
    QSize sizeHint() const override { return KeyCaps::size(m_keys, font()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QKeySequence> m_keys;
};

} // namespace Dateline::Keys
