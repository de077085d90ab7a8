// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/reasons.h"

#include <QCoreApplication>
#include <QLocale>

namespace Dateline::Archive::Reasons {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Archive", text);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString tooManyEntries(const Limits &limits)
{
    return tr("The archive has more than %1 entries.").arg(QLocale().toString(limits.maximumEntries));
}

QString fileTooLarge(const Limits &limits)
{
    return tr("The file is larger than %1.").arg(sizeText(limits.maximumFileBytes));
}

QString archiveTooLarge(const Limits &limits)
{
    return tr("The archive unpacks to more than %1.").arg(sizeText(limits.maximumArchiveBytes));
}

QString ratioTooHigh(const Limits &limits)
{
    return tr("The data unpacks to more than %1 times its size.").arg(limits.maximumRatio);
}

QString nestedTooDeep()
{
    return tr("Archives are nested too deeply; this one was not opened.");
}

QString noName()
{
    return tr("The entry has no name.");
}

QString climbsOut(const QString &name)
{
    return tr("The path climbs out of the archive: %1").arg(name);
}

QString hiddenFile()
{
    return tr("Hidden file.");
}

QString hiddenFolder()
{
    return tr("The file is in a hidden folder.");
}

QString link()
{
    return tr("Links are not followed.");
}

QString specialFile()
{
    return tr("Devices, pipes and sockets are not read.");
}

QString sparseFile()
{
    return tr("Sparse files and files split over several archives are not supported.");
}

QString deletionMark()
{
    return tr("The entry only marks a deleted file.");
}

QString folderWithContent()
{
    return tr("The entry is named as a folder but holds a file.");
}

QString encrypted()
{
    return tr("The entry is encrypted with a password.");
}

QString unsupportedMethod(quint64 method)
{
    return tr("The compression method %1 is not supported.").arg(QString::number(method, 16));
}

QString cutOff()
{
    return tr("The archive is cut off inside this entry.");
}

QString damagedData()
{
    return tr("The compressed data is damaged.");
}

QString wrongChecksum()
{
    return tr("The data is damaged: its checksum is wrong.");
}

QString wrongSize()
{
    return tr("The data is damaged: its size is not what the archive says.");
}

QString overlapping()
{
    return tr("The entry shares its data with other entries.");
}

QString unreadable(const QString &systemMessage)
{
    return tr("It cannot be read: %1").arg(systemMessage);
}

Error cancelled()
{
    return {Error::Code::Cancelled, tr("Cancelled."), {}};
}

Error notAnArchive()
{
    return {Error::Code::NotAnArchive, tr("This is not a zip, tar or 7z archive."), {}};
}

Error truncatedArchive()
{
    return {Error::Code::Malformed, tr("The archive is truncated: its end is missing."), {}};
}

Error damagedArchive()
{
    return {Error::Code::Malformed, tr("The archive is damaged and was not read to its end."), {}};
}

Error encryptedArchive()
{
    return {Error::Code::Encrypted, tr("The archive is encrypted with a password."), {}};
}

} // namespace Dateline::Archive::Reasons
