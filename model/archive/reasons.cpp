// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/reasons.h"

#include <QCoreApplication>
#include <QLocale>

namespace Dateline::Archive::Reasons {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString tooManyEntries(const Limits &limits)
{
    return Texts::tr("The archive has more than %1 entries.").arg(QLocale().toString(limits.maximumEntries));
}

QString fileTooLarge(const Limits &limits)
{
    return Texts::tr("The file is larger than %1.").arg(sizeText(limits.maximumFileBytes));
}

QString archiveTooLarge(const Limits &limits)
{
    return Texts::tr("The archive unpacks to more than %1.").arg(sizeText(limits.maximumArchiveBytes));
}

QString ratioTooHigh(const Limits &limits)
{
    return Texts::tr("The data unpacks to more than %1 times its size.").arg(limits.maximumRatio);
}

QString nestedTooDeep()
{
    return Texts::tr("Archives are nested too deeply; this one was not opened.");
}

QString noName()
{
    return Texts::tr("The entry has no name.");
}

QString climbsOut(const QString &name)
{
    return Texts::tr("The path climbs out of the archive: %1").arg(name);
}

QString hiddenFile()
{
    return Texts::tr("Hidden file.");
}

QString hiddenFolder()
{
    return Texts::tr("The file is in a hidden folder.");
}

QString link()
{
    return Texts::tr("Links are not followed.");
}

QString specialFile()
{
    return Texts::tr("Devices, pipes and sockets are not read.");
}

QString sparseFile()
{
    return Texts::tr("Sparse files and files split over several archives are not supported.");
}

QString deletionMark()
{
    return Texts::tr("The entry only marks a deleted file.");
}

QString folderWithContent()
{
    return Texts::tr("The entry is named as a folder but holds a file.");
}

QString encrypted()
{
    return Texts::tr("The entry is encrypted with a password.");
}

QString unsupportedMethod(quint64 method)
{
    return Texts::tr("The compression method %1 is not supported.").arg(QString::number(method, 16));
}

QString cutOff()
{
    return Texts::tr("The archive is cut off inside this entry.");
}

QString damagedData()
{
    return Texts::tr("The compressed data is damaged.");
}

QString wrongChecksum()
{
    return Texts::tr("The data is damaged: its checksum is wrong.");
}

QString wrongSize()
{
    return Texts::tr("The data is damaged: its size is not what the archive says.");
}

QString overlapping()
{
    return Texts::tr("The entry shares its data with other entries.");
}

QString unreadable(const QString &systemMessage)
{
    return Texts::tr("It cannot be read: %1").arg(systemMessage);
}

Error cancelled()
{
    return {Error::Code::Cancelled, Texts::tr("Cancelled."), {}};
}

Error notAnArchive()
{
    return {Error::Code::NotAnArchive, Texts::tr("This is not a zip, tar or 7z archive."), {}};
}

Error truncatedArchive()
{
    return {Error::Code::Malformed, Texts::tr("The archive is truncated: its end is missing."), {}};
}

Error damagedArchive()
{
    return {Error::Code::Malformed, Texts::tr("The archive is damaged and was not read to its end."), {}};
}

Error encryptedArchive()
{
    return {Error::Code::Encrypted, Texts::tr("The archive is encrypted with a password."), {}};
}

} // namespace Dateline::Archive::Reasons
